using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Customers;

/// <summary>Mail that tells members of news in their tickets.</summary>
[Trait("Requirement", "Section 16")]
public abstract class NotificationTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task A_member_is_told_of_an_answer_and_of_closing_with_a_link_to_the_ticket_and_of_nothing_internal()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("Told"), "Is anybody there?"));
        await WriteAsync(agent, number, "A word among us.", comment: true);
        await WriteAsync(agent, number, "Yes, <b>here</b>.");
        var letter = await Letter.ExpectAsync(Site, Cast.Ana.Email, $"Sofia Matos wrote in your ticket {number}");
        Assert.Contains("Yes, <b>here</b>.", letter.Text);
        Assert.DoesNotContain("A word among us.", letter.Text);
        Assert.Equal($"/tickets/{number}", letter.Link($"/tickets/{number}").AbsolutePath);

        await (await agent.OpenAsync($"/admin/tickets/{number}")).Form("Close ticket").SendAsync();
        await Letter.ExpectAsync(Site, Cast.Ana.Email, $"Your ticket {number} is now: Closed");
    }

    [DatabaseFact]
    public async Task A_colleague_is_told_and_whoever_wrote_or_wants_no_mail_is_not()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        var ticket = await FileTicketAsync(ana, NewSubject("Colleagues"), "Hello.");
        var number = NumberOf(ticket);
        await ticket.Form("Add colleague").Choose("Colleague", "Luís Carvalho").SendAsync();
        await (await luis.OpenAsync("/account/profile")).Form("Save notifications").Remove("wanted").SendAsync();
        await (await ana.OpenAsync($"/tickets/{number}")).Form("Send reply").Fill("Message", "Luís knows more.").SendAsync();
        await (await luis.OpenAsync($"/tickets/{number}")).Form("Send reply").Fill("Message", "It hisses.").SendAsync();
        var letter = await Letter.ExpectAsync(Site, Cast.Ana.Email, $"Luís Carvalho wrote in your ticket {number}");
        Assert.Contains("It hisses.", letter.Text);
        Assert.DoesNotContain(Letter.To(Site, Cast.Ana.Email), mail => mail.Subject.StartsWith("Ana Ribeiro wrote", StringComparison.Ordinal));
        Assert.DoesNotContain(Letter.To(Site, Cast.Luis.Email), mail => mail.Subject.Contains($"{number}", StringComparison.Ordinal));
    }
}

public sealed class NotificationTestsOnSqlite(OwnSqliteSite site) : NotificationTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class NotificationTestsOnPostgres(OwnPostgresSite site) : NotificationTests(site), IClassFixture<OwnPostgresSite>;
