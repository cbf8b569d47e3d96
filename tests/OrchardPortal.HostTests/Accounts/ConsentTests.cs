namespace OrchardPortal.HostTests.Accounts;

/// <summary>What members agree to is written down, and asked again when it is another text.</summary>
[Collection(nameof(AccountCollection))]
public sealed class ConsentTests(AccountSqliteSite site) : AccountTest(site)
{
    private const string Settings = "/admin/PrivateContent/Index?tab=consent";
    private const string TextLabel = "How customers' data is used";

    [Fact]
    [Trait("Requirement", "27")]
    [Trait("Requirement", "28")]
    [Trait("Requirement", "30")]
    public async Task A_changed_text_is_asked_for_at_the_next_login_and_until_then_nobody_is_in()
    {
        using var visitor = Visitor();
        var email = NewEmail("agreeing");
        await JoinAsync(visitor, email);
        Assert.Equal(1, await RecordsAsync(email));
        var text = await ChangeAsync("Now we also [count visits](https://legal.example/visits \"x\") and keep [notes](/articles/notes).\n\nSee [bad](javascript:alert(1)) <b>too</b>.");
        try
        {
            // Who is logged in goes on; whoever logs in is asked.
            Assert.Equal("/tickets", (await visitor.OpenAsync("/tickets")).Path);
            using var next = Visitor();
            var asked = await TryAsync(next, email, Password, "/tickets?status=closed");
            Assert.Equal("/account/consent", asked.Path);
            Assert.Contains("The text has changed", asked.Text);
            Assert.Contains("<a href=\"/articles/notes\"", asked.Html);
            Assert.DoesNotContain("href=\"javascript:", asked.Html);
            Assert.DoesNotContain("<b>too", asked.Html);
            Assert.Equal("/account/login", (await next.OpenAsync("/tickets")).Address.AbsolutePath);

            // Nor does the login page that the host brings along let anybody in by itself.
            using var side = Visitor();
            Assert.Equal("/account/login", (await side.OpenAsync("/OrchardCore.Users/Account/Login")).Path);
            var door = await (await side.OpenAsync("/account/login")).Form("Log in").Fill("E-mail address or user name", email).Fill("Password", Password)
                .SendAsync("/OrchardCore.Users/Account/Login");
            Assert.Equal("/account/consent", door.Path);
            Assert.Equal("/account/login", (await side.OpenAsync("/tickets")).Address.AbsolutePath);
            var refused = await (await next.OpenAsync("/account/consent")).Form("Continue").SendAsync();
            Assert.Equal(["Please agree to how your data is used."], refused.Texts("#errors li"));
            Assert.Equal("/account/login", (await next.OpenAsync("/tickets")).Address.AbsolutePath);
            Assert.Equal(1, await RecordsAsync(email));
            var agreed = await refused.Form("Continue").Tick(Agreement).SendAsync();
            Assert.Equal("/tickets?status=closed", agreed.Path);
            Assert.Equal(2, await RecordsAsync(email));

            using var again = Visitor();
            Assert.Equal("/tickets", (await TryAsync(again, email, Password)).Path);
            using var staff = await LoginAsync(Cast.Agent);
            Assert.Equal("/admin/tickets", (await staff.OpenAsync("/admin/tickets")).Path);
        }
        finally
        {
            await ChangeAsync(text);
        }

        // The text of before was agreed to.
        using var last = Visitor();
        Assert.Equal("/tickets", (await TryAsync(last, email, Password)).Path);
        Assert.Equal(2, await RecordsAsync(email));
    }

    [Fact]
    [Trait("Requirement", "28")]
    public async Task The_ledger_tells_who_agreed_to_which_text_when_and_from_where()
    {
        using var visitor = Visitor();
        var email = NewEmail("ledger");
        await JoinAsync(visitor, email);
        var entry = await Site.QueryAsync<string>($"""SELECT "Content" FROM "Document" WHERE "Type" LIKE '%ConsentRecord%' AND "Content" LIKE '%{email}%'""");
        Assert.Contains("We keep it for as long as you are our customer", entry);
        Assert.Contains(Agreement, entry);
        Assert.Contains("127.0.0.1", entry);
        Assert.Contains($"\"AcceptedUtc\":\"{site.Clock.Now:yyyy-MM-dd}", entry);
    }

    [Fact]
    public async Task Nobody_skips_consent_without_having_logged_in()
    {
        using var visitor = Visitor();
        Assert.Equal("/account/login", (await visitor.OpenAsync("/account/consent")).Path);
    }

    private async Task<string> ChangeAsync(string text)
    {
        using var admin = await LoginAsync(Cast.Admin);
        var form = (await admin.OpenAsync(Settings)).Form("Save");
        var before = form.Value(TextLabel);
        Assert.Contains("saved", (await form.Fill(TextLabel, text).SendAsync()).Text);
        return before;
    }

    private Task<long> RecordsAsync(string email) =>
        Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "Document" WHERE "Type" LIKE '%ConsentRecord%' AND "Content" LIKE '%{email}%'""");
}
