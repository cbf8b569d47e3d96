using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Customers;

/// <summary>Letting a colleague into one's own ticket.</summary>
[Trait("Requirement", "Section 16")]
public abstract class ParticipantTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Luis = "4contact000000000000000002";

    [DatabaseFact]
    [Trait("Requirement", "48")]
    public async Task A_colleague_who_is_let_in_sees_and_answers_the_ticket_until_they_are_taken_out()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var mario = await LoginAsync(Cast.Mario);
        var subject = NewSubject("Shared");
        var ticket = await FileTicketAsync(ana, subject, "See the file.", UploadedFile.Text("pump.txt", "0 bar"));
        var number = NumberOf(ticket);
        var file = ticket.Document.QuerySelector(".attachments a")!.GetAttribute("href")!;
        await ShouldNotSeeAsync(luis, number, file);

        var shared = await ticket.Form("Add colleague").Choose("Colleague", "Luís Carvalho").SendAsync();
        Assert.Equal(["Luís Carvalho"], shared.Texts(".people__name"));
        var row = (await luis.OpenAsync($"/tickets?q={number}")).Texts("tbody tr").Single();
        Assert.Contains("Ana Ribeiro", row);
        Assert.True((await luis.OpenAsync("/tickets?status=open")).HasLink(subject));
        Assert.Empty((await luis.OpenAsync($"/tickets?status=closed&q={number}")).Texts("tbody tr"));
        Assert.Contains(subject, (await luis.OpenAsync($"/tickets/export.csv?q={number}")).Html);
        var seen = await luis.OpenAsync($"/tickets/{number}");
        Assert.Equal("0 bar", (await luis.OpenAsync(file)).Html);
        var answered = await ReplyAsync(seen, "I know that one.");
        Assert.Contains("I know that one.", (await ana.OpenAsync($"/tickets/{number}")).Text);
        await ShouldNotSeeAsync(mario, number, file);

        // Being let in is no more than that.
        Assert.False(seen.HasButton("Close ticket"));
        Assert.False(seen.HasButton("Add colleague"));
        Assert.Equal(HttpStatusCode.NotFound, (await answered.Form("Send reply").Set("Reason", "solved").SendAsync($"/tickets/{number}/closure")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await answered.Form("Send reply").Set("Email", "x@cafecentral.example").SendAsync($"/tickets/{number}/participants")).Status);

        var alone = await (await ana.OpenAsync($"/tickets/{number}")).Form("").SendAsync();
        Assert.Empty(alone.Texts(".people__name"));
        await ShouldNotSeeAsync(luis, number, file);
        var late = await answered.Form("Send reply").Fill("Message", "And another thing.").SendAsync();
        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        Assert.DoesNotContain("And another thing.", (await ana.OpenAsync($"/tickets/{number}")).Text);
    }

    [DatabaseFact]
    public async Task A_participant_leaves_by_themselves()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        var ticket = await FileTicketAsync(ana, NewSubject("Left"), "Hello.");
        await ticket.Form("Add colleague").Choose("Colleague", "Luís Carvalho").SendAsync();
        var page = await luis.OpenAsync(ticket.Address.AbsolutePath);
        var gone = await page.Form("").SendAsync();
        Assert.Equal("/tickets", gone.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await luis.GetAsync(ticket.Address.AbsolutePath)).Status);
    }

    [DatabaseFact]
    public async Task An_address_of_elsewhere_is_refused_in_the_same_words_whether_we_know_it_or_not()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("Strangers"), "Hello.");
        var known = await ticket.Form("Add colleague").Fill("Or by e-mail address", Cast.Mario.Email).SendAsync();
        var unknown = await ticket.Form("Add colleague").Fill("Or by e-mail address", "nobody@nowhere.example").SendAsync();
        Assert.Contains("This is nobody of your company", known.Text);
        Assert.Equal(unknown.Text.Replace("nobody@nowhere.example", ""), known.Text.Replace(Cast.Mario.Email, ""));
        Assert.Equal(Cast.Mario.Email, known.Form("Add colleague").Value("Or by e-mail address"));
        Assert.Empty(known.Texts(".people__name"));

        // Nor does a forged id of the list.
        var forged = await ticket.Form("Add colleague").Set("ContactId", "4contact000000000000000005").SendAsync();
        Assert.Contains("This is nobody of your company", forged.Text);
        var wrong = await ticket.Form("Add colleague").Fill("Or by e-mail address", "not an address").SendAsync();
        Assert.Contains("enter one e-mail address", wrong.Text);
    }

    [DatabaseFact]
    public async Task An_unknown_address_in_the_companys_domain_becomes_a_contact_of_the_company()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("New colleague"), "Hello.");
        var address = $"new{NumberOf(ticket)}@cafecentral.example";
        var shared = await ticket.Form("Add colleague").Fill("Or by e-mail address", address).SendAsync();
        Assert.Equal([address], shared.Texts(".people__name"));
        var company = await Site.QueryAsync<string>($"""SELECT "PrimaryCompanyId" FROM "ContactIndex" WHERE "Email" = '{address}'""");
        Assert.Equal(await Site.QueryAsync<string>($"""SELECT "PrimaryCompanyId" FROM "ContactIndex" WHERE "ContentItemId" = '{Luis}'"""), company);
    }

    private static async Task ShouldNotSeeAsync(Visitor visitor, long number, string file)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/tickets/{number}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(file)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/tickets/{number}/live")).Status);
        Assert.Empty((await visitor.OpenAsync($"/tickets?q={number}")).Texts("tbody tr"));
        Assert.DoesNotContain($"\r\n{number},", (await visitor.OpenAsync("/tickets/export.csv")).Html);
    }
}

public sealed class ParticipantTestsOnSqlite(OwnSqliteSite site) : ParticipantTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class ParticipantTestsOnPostgres(OwnPostgresSite site) : ParticipantTests(site), IClassFixture<OwnPostgresSite>;
