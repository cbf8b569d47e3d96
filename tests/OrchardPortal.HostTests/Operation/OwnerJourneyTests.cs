using System.Net;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Operation;

/// <summary>From an empty data folder to the portal that a customer uses: what an owner does, all of it in the admin.</summary>
public abstract class OwnerJourneyTests(DatabaseKind database) : SetupTest(database)
{
    private const string Password = "Own-Password-7!";
    private const string Settings = "/admin/CustomerPortal/Index";

    [DatabaseFact]
    [Trait("Requirement", "4")]
    [Trait("Requirement", "5")]
    [Trait("Requirement", "6")]
    [Trait("Requirement", "8")]
    public async Task An_owner_sets_up_an_empty_site_and_a_customer_uses_the_portal()
    {
        await using var site = await SiteProcess.StartAsync(new SiteStart(Folder.Path) { Environment = "Production" }.WithoutThrottling());
        using var owner = new Visitor(site.Address);
        using var customer = new Visitor(site.Address);
        await SetUpAsync(owner);
        await LogInAsync(owner, "owner");

        // The portal is off, and says what it lacks.
        var closed = await customer.GetAsync("/tickets");
        Assert.True(closed.Status == HttpStatusCode.ServiceUnavailable && closed.Text.Contains("not open", StringComparison.Ordinal), closed.ToString());
        var settings = await owner.OpenAsync(Settings);
        Assert.Equal(3, settings.Texts(".list-group-item .bg-warning").Count);
        var refused = await settings.Form("Switch on").SendAsync();
        Assert.Equal(3, refused.Texts(".alert-danger, .alert-error, .message-error").Count(text => text.Contains("cannot be switched on", StringComparison.Ordinal)));

        // Each is mended where the list leads.
        var domain = await refused.FollowAsync("Connect a domain, such as help.example.com.");
        var saved = await domain.Form("Save").Fill("Title", "Own service desk").Fill("Domain", "help.own.example").SendAsync();
        var access = await saved.FollowAsync("Choose how customers log in.");
        await access.Form("Save").Tick("Customers log in with a password").SendAsync();
        var consent = await (await owner.OpenAsync(Settings)).FollowAsync("Write how customers' data is used.");
        await consent.Form("Save").Fill("How customers' data is used", "To answer you, and for nothing else.").SendAsync();

        // An inbox of the portal's own, and words of the owner's; the pages can be seen before anybody comes.
        var inbox = await (await owner.OpenAsync("/admin/Inboxes/Index")).FollowAsync("Add inbox");
        await inbox.Form("Save").Fill("Name", "Service desk").SendAsync();
        await (await owner.OpenAsync($"{Settings}?tab=tickets")).Form("Save").Choose("Default inbox", "Service desk").SendAsync();
        var builder = await (await owner.OpenAsync("/admin/CustomerPortal/Forms/Index")).FollowAsync("Support form");
        Assert.Contains("” is saved", (await builder.Form("Save").Choose("Inbox", "Service desk").SendAsync()).Text);
        var templates = await owner.OpenAsync($"{Settings}?tab=templates");
        Assert.Contains("There is no ticket yet.", templates.Text);
        Assert.Equal("Log in", (await templates.FollowAsync("Preview Log in (opens in a new tab)")).Heading);
        await templates.Form("Save").Tick("Show the stages of tickets in the portal").SendAsync();
        await (await owner.OpenAsync("/admin/design/menus/portal")).Form("Save").Fill("Text of entry 2", "My requests").SendAsync();
        var pipeline = await (await (await owner.OpenAsync($"{Settings}?tab=templates")).FollowAsync("Change what customers read for each stage")).FollowAsync("Support");
        Assert.Equal(HttpStatusCode.OK, (await pipeline.Form("Save").Fill("Customers read", "We are on it").SendAsync()).Status);
        Assert.Contains("Preview", (await (await owner.OpenAsync(Settings)).FollowAsync("View customer portal")).Text);

        var on = await (await owner.OpenAsync(Settings)).Form("Switch on").SendAsync();
        Assert.Contains("Customers may come in", on.Text);

        await AddCustomerAsync(owner);
        var asked = await LogInAsync(customer, "carla@customer.example");
        Assert.Contains("To answer you, and for nothing else.", asked.Text);
        await asked.Form("Continue").Tick("I agree to how my data is used.").SendAsync();
        var list = await customer.OpenAsync("/tickets");
        Assert.Equal("Own service desk", list.Heading);
        Assert.Contains("My requests", list.Texts("nav[aria-label='Portal'] a"));
        var ticket = await (await customer.OpenAsync("/tickets/new")).Form("Send ticket").Fill("Subject", "Where is my parcel?").Fill("Description", "It should be here.").SendAsync();
        Assert.Equal("Where is my parcel?", ticket.Heading);
        Assert.Contains("We are on it", ticket.Texts(".status"));
        Assert.Equal(1, await Folder.QueryAsync<long>("""SELECT COUNT(*) FROM "ConversationIndex" WHERE "InboxId" = 'service-desk'"""));

        var number = ticket.Address.Segments[^1];
        var answered = await (await owner.OpenAsync($"/admin/tickets/{number}")).Form("Send answer").Fill("Answer", "At the post office next door.").SendAsync();
        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Contains("At the post office next door.", (await customer.OpenAsync(ticket.Path)).Text);
        var preview = await (await owner.OpenAsync($"{Settings}?tab=templates")).FollowAsync("Preview Ticket (opens in a new tab)");
        Assert.Contains("At the post office next door.", preview.Text);
        site.Log.ShouldBeQuiet();
    }

    private static async Task AddCustomerAsync(Visitor owner)
    {
        var contact = (await owner.OpenAsync("/admin/Contents/ContentTypes/Contact/Create")).Form("Publish");
        Assert.Equal(HttpStatusCode.OK, (await contact.Fill("Full name", "Carla Reis").Fill("E-mail", "carla@customer.example").SendAsync()).Status);
        var account = (await owner.OpenAsync("/admin/Users/Create")).Form("Create")
            .Fill("User name", "carla").Fill("Email", "carla@customer.example").Fill("Password", Password)
            .Tick("The email address is confirmed").Tick("The account is enabled").Tick("Customer");
        Assert.Contains("was created", (await account.SendAsync()).Text);
    }

    private static async Task<Page> LogInAsync(Visitor visitor, string userName)
    {
        var form = (await visitor.OpenAsync("/account/login")).Form("Log in");
        var after = await form.Fill("E-mail address or user name", userName).Fill("Password", Password).SendAsync();
        Assert.True(after.Address.AbsolutePath != "/account/login", after.ToString());
        return after;
    }

    private async Task SetUpAsync(Visitor owner)
    {
        var form = (await owner.OpenAsync("/")).Form("Set up the site")
            .Fill("Name of the site", "Own Help").Choose("Made from", "Customer portal")
            .Fill("User name", "owner").Fill("E-mail", "owner@own.example").Fill("Password", Password).Fill("Password again", Password);
        form = Database == DatabaseKind.Sqlite
            ? form.Set("DatabaseProvider", "Sqlite")
            : form.Set("DatabaseProvider", "Postgres").Fill("Connection string", Folder.PostgresConnection!);
        Assert.Equal("/", (await form.SendAsync()).Path);
    }
}

public sealed class OwnerJourneyTestsOnSqlite() : OwnerJourneyTests(DatabaseKind.Sqlite);

[RequiresPostgres]
public sealed class OwnerJourneyTestsOnPostgres() : OwnerJourneyTests(DatabaseKind.Postgres);
