package ch.guichet.billing.document;

/** Head of the list of services, with the columns its rows keep to. */
record ItemColumns(Texts texts, boolean net, boolean withoutVat) implements Block {
    static final double DATE = Sheet.LEFT + 6;
    static final double TITLE = Sheet.LEFT + 26;
    static final double TITLE_WIDTH = 74;
    static final double WHY_WIDTH = 116;
    static final double QUANTITY = 139;
    static final double PRICE = 160;

    @Override
    public double height() {
        return 6.2;
    }

    @Override
    public void draw(Ink ink, double top) {
        double y = top + 3.2;
        ink.text(Type.HEADING, DATE, y, texts.get("date"));
        ink.text(Type.HEADING, TITLE, y, texts.get("column.service"));
        if (net) ink.textRight(Type.HEADING, QUANTITY, y, texts.get("column.quantity"));
        if (net) ink.textRight(Type.HEADING, PRICE, y, texts.get(withoutVat ? "column.price" : "column.price.plain"));
        String amount = withoutVat ? "column.amount" : "column.amount.plain";
        ink.textRight(Type.HEADING, Sheet.RIGHT, y, texts.get(net ? amount : "column.sum"));
    }
}
