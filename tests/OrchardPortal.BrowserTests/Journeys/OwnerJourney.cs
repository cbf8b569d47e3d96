using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>From the setup screen to the portal that a customer uses.</summary>
public abstract class OwnerJourney(Screen screen)
{
    private const string Password = "Own-Password-7!";
    private const string Settings = "/admin/CustomerPortal/Index";

    [BrowserFact]
    [Trait("Requirement", "4")]
    [Trait("Requirement", "6")]
    public async Task An_owner_sets_up_an_empty_site_and_a_customer_uses_the_portal()
    {
        var folder = await SiteFolder.CreateAsync(DatabaseKind.Sqlite);
        try
        {
            await using var site = await SiteProcess.StartAsync(new SiteStart(folder.Path) { Environment = "Production" }.WithoutThrottling());
            var owner = await Tab.OpenAsync(site.Address, screen);
            var customer = await Tab.OpenAsync(site.Address, screen);
            await SetUpAsync(owner);
            await customer.GoAsync("/tickets");
            await Expect(customer.Page.GetByText("The portal is not open at the moment.")).ToBeVisibleAsync();
            await customer.InspectAsync();

            await LogInAsync(owner, "owner");
            await MendAsync(owner);
            await DecorateAsync(owner);
            await owner.GoAsync(Settings);
            await owner.Button("Switch on").ClickAsync();
            await Expect(owner.Page.GetByText("Customers may come in.")).ToBeVisibleAsync();
            await owner.InspectAsync();

            await AddCustomerAsync(owner);
            await LogInAsync(customer, "carla@customer.example");
            await Expect(customer.Page.GetByText("To answer you, and for nothing else.")).ToBeVisibleAsync();
            await customer.InspectAsync();
            await customer.Page.Locator("#Consent").CheckAsync();
            await customer.Button("Continue").ClickAsync();
            await Expect(customer.Heading("Own service desk")).ToBeVisibleAsync();
            await customer.InspectAsync();
            await customer.Link("File a support ticket").First.ClickAsync();
            await customer.Field("Subject").FillAsync("Where is my parcel?");
            await customer.Field("Description").FillAsync("It should be here.");
            await customer.Button("Send ticket").ClickAsync();
            await Expect(customer.Heading("Where is my parcel?")).ToBeVisibleAsync();
            await customer.InspectAsync();
            await LookAsync(owner);
            await owner.Context.CloseAsync();
            await customer.Context.CloseAsync();
        }
        finally
        {
            await folder.DeleteAsync();
        }
    }

    private static async Task SetUpAsync(Tab owner)
    {
        await owner.GoAsync("/");
        await owner.InspectAsync();
        await owner.Field("Name of the site").FillAsync("Own Help");
        await owner.Field("User name").FillAsync("owner");
        await owner.Field("E-mail").FillAsync("owner@own.example");
        await owner.Page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await owner.Field("Password again").FillAsync(Password);
        await owner.Button("Set up the site").ClickAsync();
        await Expect(owner.Link("Log in").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    private static async Task LogInAsync(Tab tab, string userName)
    {
        await tab.GoAsync("/account/login");
        await tab.Field("E-mail address or user name").FillAsync(userName);
        await tab.Field("Password").FillAsync(Password);
        await tab.Button("Log in").ClickAsync();
        await tab.Page.WaitForURLAsync(address => !address.Contains("/account/login"));
    }

    /// <summary>Is refused, and follows the list to what is missing.</summary>
    private static async Task MendAsync(Tab owner)
    {
        await owner.GoAsync(Settings);
        await owner.InspectAsync();
        await owner.Button("Switch on").ClickAsync();
        await Expect(owner.Page.GetByText("The portal cannot be switched on").First).ToBeVisibleAsync();
        await owner.InspectAsync();
        await owner.Link("Connect a domain, such as help.example.com.").ClickAsync();
        await owner.Page.GetByLabel("Title", new() { Exact = true }).FillAsync("Own service desk");
        await owner.Field("Domain").FillAsync("help.own.example");
        await owner.Button("Save").ClickAsync();
        await owner.Link("Choose how customers log in.").ClickAsync();
        await owner.InspectAsync();
        await owner.Field("Customers log in with a password").CheckAsync();
        await owner.Button("Save").ClickAsync();
        await Expect(owner.Page.GetByText("updated successfully").Or(owner.Page.GetByText("are saved")).First).ToBeVisibleAsync();
        await owner.GoAsync(Settings);
        await owner.Link("Write how customers' data is used.").ClickAsync();
        await owner.InspectAsync();
        await owner.Field("How customers' data is used").FillAsync("To answer you, and for nothing else.");
        await owner.Button("Save").ClickAsync();
        await Expect(owner.Page.GetByText("updated successfully").Or(owner.Page.GetByText("are saved")).First).ToBeVisibleAsync();
    }

    /// <summary>An inbox, the tickets' rules, the menu and a template; every tab is inspected.</summary>
    private static async Task DecorateAsync(Tab owner)
    {
        await owner.GoAsync("/admin/Inboxes/Create");
        await owner.InspectAsync();
        await owner.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Service desk");
        await owner.Button("Save").ClickAsync();
        await Expect(owner.Link("Service desk")).ToBeVisibleAsync();
        await owner.InspectAsync();
        await owner.GoAsync($"{Settings}?tab=access");
        await owner.InspectAsync();
        await owner.GoAsync($"{Settings}?tab=tickets");
        await owner.InspectAsync();
        await owner.Field("Default inbox").SelectOptionAsync("Service desk");
        await owner.Button("Save").ClickAsync();
        await Expect(owner.Page.GetByText("The portal's settings are saved.")).ToBeVisibleAsync();
        await owner.GoAsync($"{Settings}?tab=templates");
        await owner.InspectAsync();
        await owner.GoAsync("/admin/design/menus/portal");
        await owner.InspectAsync();
        await owner.Field("Text of entry 2").FillAsync("My requests");
        await owner.Button("Save").ClickAsync();
        await Expect(owner.Page.GetByText("The menu is saved.")).ToBeVisibleAsync();
        await owner.GoAsync($"{Settings}?tab=templates");
        await owner.Link("Edit Form for a new ticket").ClickAsync();
        await owner.InspectAsync();
        await owner.Field("Liquid").FillAsync("{% if %}");
        await owner.Button("Save").ClickAsync();
        await Expect(owner.Page.Locator("#Content-error")).Not.ToBeEmptyAsync();
        await owner.InspectAsync();
        foreach (var screen in (string[])["/admin/Templates/Index", "/admin/Templates/Create", "/admin/Features"])
        {
            await owner.GoAsync(screen);
            await owner.InspectAsync();
        }
    }

    private static async Task AddCustomerAsync(Tab owner)
    {
        await owner.GoAsync("/admin/Contents/ContentTypes/Contact/Create");
        await owner.Field("Full name").FillAsync("Carla Reis");
        await owner.Page.GetByLabel("E-mail", new() { Exact = true }).FillAsync("carla@customer.example");
        await owner.Button("Publish").ClickAsync();
        await owner.GoAsync("/admin/Users/Create");
        await owner.Field("User name").FillAsync("carla");
        await owner.Page.GetByLabel("Email", new() { Exact = true }).FillAsync("carla@customer.example");
        await owner.Field("The email address is confirmed").CheckAsync();
        await owner.Page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await owner.Field("The account is enabled").CheckAsync();
        await owner.Page.GetByLabel("Customer", new() { Exact = true }).CheckAsync();
        await owner.InspectAsync();
        await owner.Button("Create").ClickAsync();
        await Expect(owner.Page.GetByText("was created")).ToBeVisibleAsync();
    }

    /// <summary>Looks at the customer's pages through the preview.</summary>
    private static async Task LookAsync(Tab owner)
    {
        await owner.GoAsync($"{Settings}?tab=templates");
        var preview = await owner.Context.RunAndWaitForPageAsync(() => owner.Link("Preview Ticket (opens in a new tab)").ClickAsync());
        await Expect(preview.GetByText("this is what Carla Reis sees")).ToBeVisibleAsync();
        await Expect(preview.GetByText("It should be here.")).ToBeVisibleAsync();
        await owner.GoAsync(new Uri(preview.Url).PathAndQuery);
        await owner.InspectAsync();
        Assert.Equal(404, await owner.StatusOfAsync("/tickets/preview/nobody"));
    }
}

public sealed class OwnerJourneyOnAWideScreen() : OwnerJourney(Screen.Wide);

public sealed class OwnerJourneyOnAPhone() : OwnerJourney(Screen.Phone);
