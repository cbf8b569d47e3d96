using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Access;

/// <summary>Who may come into the portal. The tests of a class run one after the other, and each leaves it open to all members.</summary>
public abstract class PortalAccessTests(SiteFixture fixture) : AccessTest(fixture)
{
    private const string Screen = "/admin/PrivateContent/Index?tab=access";
    private const string Members = "Everybody with an account";

    [DatabaseFact]
    [Trait("Requirement", "13")]
    [Trait("Requirement", "20")]
    [Trait("Requirement", "89")]
    public async Task Only_contacts_on_the_chosen_lists_come_in_and_a_change_counts_in_running_sessions()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var agent = await LoginAsync(Cast.Agent);
        var (first, second) = (await ListAsync(admin), await ListAsync(admin, Cast.Luis));
        await RuleAsync(admin, Screen, OnLists, first, second);

        // With the cookies that they have.
        var denied = await ana.GetAsync("/tickets");
        Assert.Equal((HttpStatusCode.Forbidden, "/account/denied"), (denied.Status, denied.Address.AbsolutePath));
        foreach (var address in (string[])["/tickets/1024", "/tickets/new", "/tickets/export.csv", "/tickets/live"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync(address)).Status);
        }

        Assert.Equal("Vela customer portal", (await luis.OpenAsync("/tickets")).Heading);
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/tickets")).Status);

        await PutAsync(first, Cast.Ana);
        Assert.Equal("Vela customer portal", (await ana.OpenAsync("/tickets")).Heading);
        await TakeAsync(first);
        Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync("/tickets")).Status);
        await RuleAsync(admin, Screen, Members);
        Assert.Equal("Vela customer portal", (await ana.OpenAsync("/tickets")).Heading);
    }

    [DatabaseFact]
    [Trait("Requirement", "13")]
    [Trait("Requirement", "89")]
    public async Task Whoever_is_not_on_the_list_cannot_log_in_and_reads_why()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await RuleAsync(admin, Screen, OnLists, await ListAsync(admin, Cast.Luis));
        using var mario = Visitor();
        var login = (await mario.OpenAsync("/account/login")).Form("Log in").Fill("E-mail address or user name", Cast.Mario.Email).Fill("Password", Account.Password);
        Assert.Contains("This account does not have access to these pages.", (await login.SendAsync()).Text);
        Assert.Equal("/account/login", (await mario.OpenAsync("/tickets")).Address.AbsolutePath);
        using var luis = await LoginAsync(Cast.Luis);
        await RuleAsync(admin, Screen, Members);
    }

    [DatabaseFact]
    [Trait("Requirement", "26")]
    public async Task Where_single_sign_on_is_asked_for_a_password_opens_nothing_but_for_staff()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        foreach (var (audience, lists) in new (string, Page[])[]
        {
            ("Everybody who comes by single sign-on", []),
            ("Contacts on chosen lists who come by single sign-on", [await ListAsync(admin, Cast.Ana)]),
        })
        {
            await RuleAsync(admin, Screen, audience, lists);
            Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync("/tickets")).Status);
            using var agent = await LoginAsync(Cast.Agent);
            Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/tickets")).Status);
        }

        await RuleAsync(admin, Screen, Members);
    }

    [DatabaseFact]
    [Trait("Requirement", "13")]
    public async Task Lists_must_be_chosen_where_the_rule_asks_for_them_and_what_was_chosen_stays()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var refused = await (await admin.OpenAsync(Screen)).Form("Save").Choose("Open to", OnLists).SendAsync();
        Assert.Equal("Choose at least one contact list.", Assert.Single(refused.Texts(".field-validation-error")));
        Assert.Equal("Lists", refused.Form("Save").Value("Open to"));
        Assert.Equal("Members", (await admin.OpenAsync(Screen)).Form("Save").Value("Open to"));
    }

    [DatabaseFact]
    [Trait("Requirement", "85")]
    public async Task Reading_the_knowledge_base_asks_for_a_login_when_the_owner_wants_it()
    {
        using var admin = await LoginAsync(Cast.Admin);
        const string Switch = "Login required to read the knowledge base";
        await (await admin.OpenAsync(Screen)).Form("Save").Tick(Switch).SendAsync();
        using var guest = Visitor();
        foreach (var address in (string[])["/", "/categories/water", "/articles/descale-your-machine", "/search?q=water"])
        {
            var login = await guest.OpenAsync(address);
            Assert.Equal("/account/login", login.Address.AbsolutePath);
            Assert.Contains(Uri.EscapeDataString(address), login.Address.Query);
        }

        var form = (await guest.OpenAsync("/articles/descale-your-machine")).Form("Log in");
        Assert.Equal("Descale your machine", (await form.Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password).SendAsync()).Heading);
        await (await admin.OpenAsync(Screen)).Form("Save").Tick(Switch, false).SendAsync();
        using var other = Visitor();
        Assert.Equal("Descale your machine", (await other.OpenAsync("/articles/descale-your-machine")).Heading);
    }

    [DatabaseFact]
    [Trait("Requirement", "85")]
    public async Task Submitting_a_ticket_asks_for_a_login_unless_the_domain_says_otherwise()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var guest = Visitor();
        foreach (var (choice, path) in new[] { ("No", "/tickets/new"), ("Yes", "/account/login"), ("As the settings of the customer portal say", "/account/login") })
        {
            await (await admin.OpenAsync(Screen)).Form("Save").Choose("Login required to submit a ticket", choice).SendAsync();
            Assert.Equal(path, (await guest.OpenAsync("/tickets/new")).Address.AbsolutePath);
        }
    }
}

public sealed class PortalAccessTestsOnSqlite(OwnSqliteSite site) : PortalAccessTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class PortalAccessTestsOnPostgres(OwnPostgresSite site) : PortalAccessTests(site), IClassFixture<OwnPostgresSite>;
