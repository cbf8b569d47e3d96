using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>The owner chooses how the system pages look, and finds each look good on any screen.</summary>
public sealed class SystemPagesJourney(BrowserSite site) : JourneyTest(site, Screen.Wide), IClassFixture<BrowserSite>
{
    [BrowserFact]
    [Trait("Requirement", "23")]
    [Trait("Requirement", "56")]
    public Task An_owner_chooses_among_looks_that_everybody_can_use_on_any_screen() => TravelAsync(2, async tabs =>
    {
        var (admin, visitor) = (tabs[0], tabs[1]);
        await admin.LoginAsync(Cast.Admin);
        await admin.GoAsync("/admin/PrivateContent/Pages/Index");
        await InspectAsync(admin);
        await admin.GoAsync("/admin/PrivateContent/Pages/Edit/Login");
        await InspectAsync(admin);
        await admin.GoAsync("/admin/Recipes");
        await InspectAsync(admin);
        await admin.GoAsync("/account/preview/Profile");
        await InspectAsync(admin);
        foreach (var look in (string[])["Plain, without a frame", "Brand beside the form", "Card in the middle"])
        {
            await admin.GoAsync("/admin/PrivateContent/Pages/Index");
            await admin.Field("Look of all pages").SelectOptionAsync(look);
            await admin.Button("Use for all").ClickAsync();
            await Expect(admin.Page.GetByText("The pages look so from now on.")).ToBeVisibleAsync();
            foreach (var address in (string[])["/account/login", "/account/register", "/account/reset-request"])
            {
                await visitor.GoAsync(address);
                await InspectAsync(visitor);
            }

            await admin.GoAsync("/account/preview/TwoFactor");
            await InspectAsync(admin);
        }
    });

    private static async Task InspectAsync(Tab tab)
    {
        foreach (var screen in (Screen[])[Screen.Wide, new(320, 700)])
        {
            await tab.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await tab.InspectAsync();
        }

        await tab.Page.SetViewportSizeAsync(Screen.Wide.Width, Screen.Wide.Height);
    }
}
