using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>A visitor becomes a customer, forgets the password, and comes back by a link.</summary>
public abstract class SignUpJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    private readonly BrowserSite _site = site;

    [BrowserFact]
    [Trait("Requirement", "27")]
    [Trait("Requirement", "88")]
    [Trait("Requirement", "90")]
    public Task A_visitor_signs_up_as_no_robot_agrees_and_activates_the_account() => TravelAsync(2, async people =>
    {
        var (owner, visitor) = (people[0], people[1]);
        var email = $"nia-{(IsPhone ? "phone" : "wide")}@journey.example";
        await owner.LoginAsync(Cast.Admin);
        await owner.GoAsync("/admin/PrivateContent/Index?tab=registration");
        await owner.Field("Ask for a captcha").CheckAsync();
        await owner.Button("Save").Last.ClickAsync();
        await Expect(owner.Page.GetByText("saved").First).ToBeVisibleAsync();

        await visitor.GoAsync("/");
        await visitor.Link("Sign up").ClickAsync();
        await Expect(visitor.Heading("Sign up")).ToBeVisibleAsync();
        await visitor.InspectAsync();
        await visitor.Field("Your name").FillAsync("Nia Nova");
        await visitor.Field("E-mail address").FillAsync(email);
        await visitor.Button("Sign up").ClickAsync();
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("Please agree");
        await Expect(visitor.Field("Your name")).ToHaveValueAsync("Nia Nova");
        await visitor.InspectAsync();
        await visitor.Field("I agree that Vela uses my data").CheckAsync();
        await visitor.Button("Sign up").ClickAsync();
        await Expect(visitor.Heading("Look into your mailbox")).ToBeVisibleAsync();
        await visitor.InspectAsync();

        await visitor.GoAsync((await Letter.ExpectAsync(_site.Site, email, "Confirm your address")).Link("/account/activate").PathAndQuery);
        await Expect(visitor.Heading("Finish your account")).ToBeVisibleAsync();
        await visitor.InspectAsync();
        await visitor.Field("Password").FillAsync("Quite-a-good-1");
        await visitor.Button("Finish and log in").ClickAsync();
        await visitor.Page.WaitForURLAsync(new Regex("/tickets$"));
        await visitor.InspectAsync();
    });

    [BrowserFact]
    [Trait("Requirement", "22")]
    public Task Whoever_forgot_the_password_sets_another_one_and_a_link_logs_in_without_one() => TravelAsync(async visitor =>
    {
        var account = IsPhone ? Cast.Luis : Cast.Mario;
        await visitor.GoAsync("/account/login");
        await visitor.InspectAsync();
        await visitor.Link("Forgot your password?").ClickAsync();
        await visitor.InspectAsync();
        await visitor.Field("E-mail address").FillAsync(account.Email);
        await visitor.Button("Send me a link").ClickAsync();
        await Expect(visitor.Heading("Look into your mailbox")).ToBeVisibleAsync();
        var link = (await Letter.ExpectAsync(_site.Site, account.Email, "Set another password")).Link("/account/reset").PathAndQuery;
        await visitor.GoAsync(link);
        await visitor.InspectAsync();
        await visitor.Field("New password").FillAsync("Another-good-2");
        await visitor.Button("Set the password").ClickAsync();
        await Expect(visitor.Page.GetByText("Your password is changed")).ToBeVisibleAsync();
        await visitor.GoAsync(link);
        await Expect(visitor.Heading("This link does not work any more")).ToBeVisibleAsync();
        await visitor.InspectAsync();

        await visitor.GoAsync("/account/login?returnUrl=%2Ftickets%3Fstatus%3Dclosed");
        await visitor.Link("Log in by a link in a mail").ClickAsync();
        await visitor.InspectAsync();
        await visitor.Field("E-mail address").FillAsync(account.Email);
        await visitor.Button("Send me a link").ClickAsync();
        await visitor.GoAsync((await Letter.ExpectAsync(_site.Site, account.Email, "Your link to log in")).Link("/account/magic-link-login").PathAndQuery);
        await visitor.InspectAsync();
        await visitor.Button($"Log in as {account.Email}").ClickAsync();
        await visitor.Page.WaitForURLAsync(new Regex("/tickets\\?status=closed$"));
    });
}

public sealed class SignUpJourneyOnAWideScreen(BrowserSite site) : SignUpJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class SignUpJourneyOnAPhone(BrowserSite site) : SignUpJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
