using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

public abstract class SingleSignOnJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    private const string Provider = "oidc";

    [BrowserWithNodeFact(Provider)]
    [Trait("Requirement", "24")]
    [Trait("Requirement", "25")]
    public Task An_administrator_connects_a_provider_and_tests_it_and_a_customer_logs_in_and_out_by_it() => TravelAsync(2, async tabs =>
    {
        var (admin, customer) = (tabs[0], tabs[1]);
        await using var server = await NodeServer.StartAsync(Provider);
        using var client = new HttpClient { BaseAddress = server.Address };
        await client.PutAsJsonAsync("/test/accounts/maria", new { email = NewSubject("maria").Replace(' ', '.') + "@example.com", email_verified = true, name = "Maria Silva" });
        foreach (var tab in tabs)
        {
            // The provider's own pages take their letters from elsewhere.
            await tab.Context.RouteAsync(address => !address.Contains("127.0.0.1"), route => route.FulfillAsync(new() { ContentType = "text/css", Body = "" }));
        }

        var label = NewSubject("Vela");
        await admin.LoginAsync(Cast.Admin);
        await admin.GoAsync("/admin/SingleSignOn/Index");
        await admin.InspectAsync();
        await admin.Link("Add provider").ClickAsync();
        await admin.InspectAsync();
        await admin.Link("OpenID Connect").ClickAsync();
        await admin.Page.GetByLabel("Label", new() { Exact = true }).FillAsync(label);
        await admin.Field("Client ID").FillAsync("none yet");
        await admin.Button("Save").ClickAsync();
        await Expect(admin.Page.GetByText("Enter the issuer's address")).ToBeVisibleAsync();
        await admin.InspectAsync();
        await admin.Field("Issuer").FillAsync(server.Address.AbsoluteUri.TrimEnd('/'));
        await admin.Button("Save").ClickAsync();
        await Expect(admin.Page.GetByText("Enter these at the provider")).ToBeVisibleAsync();
        await RegisterAsync(admin, client);
        await admin.InspectAsync();

        await admin.Link("Test").ClickAsync();
        await SignInAsync(admin);
        await Expect(admin.Page.GetByText("A customer would be logged in.")).ToBeVisibleAsync();
        await admin.InspectAsync();

        await customer.GoAsync("/account/login?returnUrl=/tickets/new");
        await customer.InspectAsync();
        await customer.Link($"Log in with {label}").ClickAsync();
        await SignInAsync(customer);
        await customer.Page.Locator("#Consent").CheckAsync();
        await customer.Button("Continue").ClickAsync();
        await customer.Page.WaitForURLAsync("**/tickets/new");

        await customer.GoAsync("/account/logout");
        await customer.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Log out" }).ClickAsync();
        await customer.Page.WaitForURLAsync(server.Address + "session/end*");
        await customer.Page.Locator("button[name=logout]").First.ClickAsync();
        await Expect(customer.Link("Log in")).ToBeVisibleAsync();
        await customer.GoAsync("/tickets");
        await Expect(customer.Heading("Log in")).ToBeVisibleAsync();

        await customer.GoAsync(new Uri(admin.Page.Url).AbsolutePath.Replace("/admin/SingleSignOn/Result", "/account/sso") + "/callback?state=of-nobody");
        await Expect(customer.Heading("You are not logged in")).ToBeVisibleAsync();
    });

    private static async Task RegisterAsync(Tab admin, HttpClient provider)
    {
        var addresses = await admin.Page.Locator("dd").AllInnerTextsAsync();
        using var response = await provider.PostAsJsonAsync("/reg", new { redirect_uris = new[] { addresses[0] }, post_logout_redirect_uris = new[] { addresses[1] } });
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        await admin.Field("Client ID").FillAsync(json.RootElement.GetProperty("client_id").GetString()!);
        await admin.Page.GetByLabel("Client secret", new() { Exact = true }).FillAsync(json.RootElement.GetProperty("client_secret").GetString()!);
        await admin.Page.GetByLabel("Enabled", new() { Exact = true }).CheckAsync();
        await admin.Button("Save").ClickAsync();
        await Expect(admin.Page.GetByText("is saved.")).ToBeVisibleAsync();
    }

    private static async Task SignInAsync(Tab tab)
    {
        await tab.Page.Locator("[name=login]").FillAsync("maria");
        await tab.Page.Locator("[name=password]").FillAsync("any");
        await tab.Button("Sign-in").ClickAsync();
    }
}

public sealed class SingleSignOnJourneyOnAWideScreen(BrowserSite site) : SingleSignOnJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class SingleSignOnJourneyOnAPhone(BrowserSite site) : SingleSignOnJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
