package ch.guichet.customers;

/** What a customer has subscribed to: the updates of a licence, or the product in the cloud. */
public enum SubscriptionKind {
    UPDATES,
    CLOUD
}
