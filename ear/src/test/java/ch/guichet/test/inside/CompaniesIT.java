package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.customers.Address;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.ContactBook;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRegistration;
import ch.guichet.customers.CustomerRow;
import ch.guichet.customers.MandateRights;
import ch.guichet.customers.MyCompanies;
import ch.guichet.customers.NewContact;
import ch.guichet.customers.NewCustomer;
import ch.guichet.shared.Period;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class CompaniesIT {
    @Inject
    private Office office;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private MyCompanies mine;

    @Inject
    private CompanyAccess access;

    @Inject
    private CustomerDirectory directory;

    @Inject
    private CustomerRegistration registration;

    @Inject
    private ContactBook contacts;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(null);
    }

    @Test
    void a_foreign_company_is_not_found_just_like_one_that_does_not_exist() {
        Firm stranger = office.firm(null);

        assertThat(code(() -> mine.card(stranger.customerId()))).isEqualTo("notFound");
        assertThat(code(() -> mine.subscriptions(stranger.customerId()))).isEqualTo("notFound");
        assertThat(code(() -> access.require(stranger.customerId()))).isEqualTo("notFound");
        assertThat(code(() -> mine.card(Long.MAX_VALUE))).isEqualTo("notFound");
        assertThat(customer.get(firm.login(), () -> mine.card(firm.customerId()))
                        .id())
                .isEqualTo(firm.customerId());
    }

    @Test
    void a_withdrawn_mandate_ends_at_once() {
        desk.run(staff, () -> contacts.withdraw(firm.contactId(), firm.customerId()));

        assertThat(code(() -> mine.card(firm.customerId()))).isEqualTo("notFound");
        assertThat(customer.get(firm.login(), mine::all)).isEmpty();
    }

    @Test
    void companies_registered_at_once_get_numbers_of_their_own() {
        NewCustomer company = new NewCustomer("Zwillinge AG", Address.unknown(), null, "de", null);

        List<Outcome<Integer>> numbers = atOnce.times(
                4,
                () -> desk.get(
                        staff,
                        () -> directory.card(registration.register(company)).number()));

        assertThat(numbers).extracting(Outcome::code).containsOnlyNulls();
        assertThat(numbers).extracting(Outcome::answer).doesNotHaveDuplicates().allMatch(number -> number > 10_000);
    }

    @Test
    void one_box_finds_a_company_by_name_number_licence_and_contact() {
        int number = desk.get(staff, () -> directory.card(firm.customerId())).number();

        assertThat(List.of(firm.login(), String.valueOf(number), "L-" + firm.customerId(), firm.login() + "@example"))
                .allSatisfy(words -> assertThat(found(words)).contains(firm.customerId()));
        assertThat(found("nobody is called that")).isEmpty();

        String phone = "+41 27 " + (100 + Math.abs(firm.login().hashCode() % 900)) + " 45 67";
        long luc = desk.get(
                staff,
                () -> contacts.introduce(
                        firm.customerId(),
                        new NewContact("Luc Zwyssig", "luc." + firm.login() + "@example.ch", phone, "fr", null),
                        new MandateRights(true, null, false, false, false),
                        new Period(LocalDate.of(2020, 1, 1), null)));
        assertThat(List.of(phone.replace("+41 ", "0"), phone.substring(0, 10), "zwyssig " + firm.login()))
                .allSatisfy(words -> assertThat(found(words)).contains(firm.customerId()));
        desk.run(
                staff,
                () -> contacts.correct(
                        luc, new NewContact("Luc Amherd", "luc." + firm.login() + "@example.ch", null, "fr", null)));
        assertThat(found("zwyssig " + firm.login())).isEmpty();
        assertThat(found("amherd " + firm.login())).containsExactly(firm.customerId());
    }

    private List<Long> found(String words) {
        return desk.get(staff, () -> directory.find(words, null)).items().stream()
                .map(CustomerRow::id)
                .toList();
    }

    private String code(Runnable request) {
        return Outcome.code(() -> customer.run(firm.login(), request));
    }
}
