using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>Members log in with passkeys and in two steps, and are logged out when they leave.</summary>
public sealed class LogInJourney(ClockedBrowserSite site) : IClassFixture<ClockedBrowserSite>
{
    [BrowserFact]
    public Task A_member_adds_a_passkey_logs_in_with_it_and_removes_it() => TravelAsync(async ana =>
    {
        var device = await VirtualAuthenticator.AttachAsync(ana);
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/account/profile");
        await ana.Page.GetByText("Add a passkey").ClickAsync();
        await ana.InspectAsync();
        await ana.Field("Name of the passkey").FillAsync("My telephone");
        await ana.Button("Add passkey").ClickAsync();
        await Expect(ana.Page.GetByText("Enter your password, or a code")).ToBeVisibleAsync();
        await ana.Field("Your password, or a code of your app").FillAsync(Account.Password);
        await ana.Button("Add passkey").ClickAsync();
        await Expect(ana.Page.GetByText("The passkey was added.")).ToBeVisibleAsync();
        await Expect(ana.Page.GetByText("My telephone")).ToBeVisibleAsync();
        await ana.InspectAsync();
        var before = Assert.Single(await device.CredentialsAsync());

        // The second passkey on the same device is refused by the device itself.
        await ana.Page.GetByText("Add a passkey").ClickAsync();
        await ana.Field("Your password, or a code of your app").FillAsync(Account.Password);
        await ana.Button("Add passkey").ClickAsync();
        await Expect(ana.Page.GetByText("has a passkey for your account already")).ToBeVisibleAsync();

        await LogOutAsync(ana);
        // The browser offers it beside passwords; this device's owner takes every offer at once.
        var answer = await AnswerAsync(ana, () => ana.GoAsync("/account/login?returnUrl=/account/profile"));
        await Expect(ana.Heading("Your profile")).ToBeVisibleAsync();

        // Its answer counts once, and a copy of the device with an older counter does not count at all.
        await LogOutAsync(ana);
        await ana.GoAsync("/account/passkey");
        var token = await ana.Page.Locator("[name=__RequestVerificationToken]").First.InputValueAsync();
        var form = ana.Context.APIRequest.CreateFormData();
        form.Set("__RequestVerificationToken", token).Set("Credential", answer.Credential).Set("State", answer.State);
        var replayed = await ana.Page.APIRequest.PostAsync("/account/passkey", new() { Form = form, Headers = [new("Origin", site.Address.GetLeftPart(UriPartial.Authority))] });
        Assert.Contains("This passkey was not accepted", await replayed.TextAsync());
        await device.CopyFromBeforeAsync(before);
        await AnswerAsync(ana, () => ana.Button("Use a passkey").ClickAsync());
        await Expect(ana.Page.GetByText("This passkey was not accepted.")).ToBeVisibleAsync();
        await ana.InspectAsync();

        await device.ForgetAsync();
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/account/profile");
        await ana.Button("Remove My telephone").ClickAsync();
        await Expect(ana.Page.GetByText("The passkey was removed.")).ToBeVisibleAsync();
        await Expect(ana.Page.GetByText("My telephone")).ToHaveCountAsync(0);
    });

    [BrowserFact]
    public Task A_device_that_does_not_ask_its_owner_makes_no_passkey() => TravelAsync(async luis =>
    {
        await VirtualAuthenticator.AttachAsync(luis, verifiesUser: false);
        await luis.LoginAsync(Cast.Luis);
        await luis.GoAsync("/account/profile");
        await luis.Page.GetByText("Add a passkey").ClickAsync();
        await luis.Field("Your password, or a code of your app").FillAsync(Account.Password);
        await luis.Button("Add passkey").ClickAsync();
        await Expect(luis.Page.GetByText("No passkey was made.")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task A_member_sets_up_two_step_login_and_uses_it() => TravelAsync(async mario =>
    {
        await mario.LoginAsync(Cast.Mario);
        await mario.GoAsync("/account/profile/two-factor");
        await mario.InspectAsync();
        var key = await mario.Page.Locator("code").InnerTextAsync();
        await mario.Field("Code of your authenticator app").FillAsync(Authenticator.Code(key, site.Clock.Now));
        await mario.Field("Your password").FillAsync(Account.Password);
        await mario.Button("Switch on two-step login").ClickAsync();
        await Expect(mario.Heading("Your recovery codes")).ToBeVisibleAsync();
        await Expect(mario.Page.GetByRole(AriaRole.Listitem).Filter(new() { Has = mario.Page.Locator("code") })).ToHaveCountAsync(10);
        await mario.InspectAsync();
        await mario.Link("I have kept them").ClickAsync();

        await LogOutAsync(mario);
        site.Clock.Forward(TimeSpan.FromSeconds(30));
        await mario.LoginAsync(Cast.Mario);
        await Expect(mario.Heading("One more step")).ToBeVisibleAsync();
        await mario.InspectAsync();
        await mario.Field("Code of your authenticator app").FillAsync("12");
        await mario.Button("Log in").ClickAsync();
        await Expect(mario.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This code is not right");
        await mario.InspectAsync();
        await mario.Field("Code of your authenticator app").FillAsync(Authenticator.Code(key, site.Clock.Now));
        await mario.Button("Log in").ClickAsync();
        await mario.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath == "/tickets");
    });

    [BrowserFact]
    [Trait("Requirement", "19")]
    public Task Whoever_leaves_is_warned_logged_out_and_finds_what_they_typed() => TravelAsync(async ana =>
    {
        await ana.Page.Clock.InstallAsync();
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets/new");
        await ana.Field("Subject").FillAsync("Half a thought");
        await ana.Page.Clock.RunForAsync(1000);

        // An hour without a page, less a minute and a half.
        await ForwardAsync(ana, TimeSpan.FromSeconds(58 * 60 + 30));
        await Expect(ana.Page.GetByText("You will be logged out in 2 minutes.")).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.Button("Stay logged in").ClickAsync();
        await Expect(ana.Page.GetByText("You stay logged in.")).ToBeVisibleAsync();
        await Expect(ana.Button("Stay logged in")).ToHaveCountAsync(0);

        await ForwardAsync(ana, TimeSpan.FromMinutes(61));
        await ana.Page.WaitForURLAsync(address => address.Contains("/account/login"));
        await Expect(ana.Page.GetByText("You were logged out")).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.Field("E-mail address or user name").FillAsync(Cast.Ana.Email);
        await ana.Field("Password").FillAsync(Account.Password);
        await ana.Button("Log in").ClickAsync();
        await ana.Page.WaitForURLAsync(address => address.Contains("/tickets/new"));
        await ana.Button("Bring it back").ClickAsync();
        await Expect(ana.Field("Subject")).ToHaveValueAsync("Half a thought");
    });

    [BrowserFact]
    public Task A_member_looks_after_their_profile_on_any_screen() => TravelAsync(async luis =>
    {
        await luis.LoginAsync(Cast.Luis);
        await luis.GoAsync("/tickets");
        await luis.Link("Your profile: " + Cast.Luis.Name).ClickAsync();
        await Expect(luis.Heading("Your profile")).ToBeVisibleAsync();
        foreach (var address in (string[])["", "/password", "/two-factor", "/data/erase"])
        {
            await luis.GoAsync("/account/profile" + address);
            await luis.InspectAsync();
            await luis.Page.SetViewportSizeAsync(Screen.Phone.Width, Screen.Phone.Height);
            await luis.InspectAsync();
            await luis.Page.SetViewportSizeAsync(Screen.Wide.Width, Screen.Wide.Height);
        }
    });

    private async Task ForwardAsync(Tab tab, TimeSpan time)
    {
        site.Clock.Forward(time);
        await tab.Page.Clock.FastForwardAsync((long)time.TotalMilliseconds);
    }

    private static async Task LogOutAsync(Tab tab)
    {
        await tab.GoAsync("/account/logout");
        await tab.Button("Log out").ClickAsync();
        await tab.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath == "/");
    }

    /// <summary>Does what makes the device answer, and catches the answer.</summary>
    private static async Task<(string Credential, string State)> AnswerAsync(Tab tab, Func<Task> action)
    {
        var posted = tab.Page.WaitForRequestAsync(request => request.Method == "POST" && new Uri(request.Url).AbsolutePath == "/account/passkey");
        await action();
        var fields = System.Web.HttpUtility.ParseQueryString((await posted).PostData!);
        return (fields["Credential"]!, fields["State"]!);
    }

    private async Task TravelAsync(Func<Tab, Task> journey)
    {
        var tab = await Tab.OpenAsync(site.Address, Screen.Wide);
        try
        {
            await journey(tab);
        }
        finally
        {
            await tab.Context.CloseAsync();
        }
    }
}
