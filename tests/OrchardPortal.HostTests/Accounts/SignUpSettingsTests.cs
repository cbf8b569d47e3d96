using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Accounts;

/// <summary>What the owner chooses of signing up.</summary>
[Collection(nameof(AccountCollection))]
public sealed class SignUpSettingsTests(AccountSqliteSite site) : AccountTest(site)
{
    private const string Allow = "Allow self-registration";
    private const string Activation = "Send an activation e-mail";
    private const string Captcha = "Ask for a captcha";

    [Fact]
    [Trait("Requirement", "12")]
    [Trait("Requirement", "89")]
    public async Task Where_nobody_may_sign_up_nothing_offers_it()
    {
        using var visitor = Visitor();
        var (form, email) = (await SignUpFormAsync(visitor, NewEmail()), NewEmail());
        await (await SignUpFormAsync(visitor, email)).SendAsync();
        var link = PathOf((await LetterAsync(email, "Confirm your address")).Link("/account/activate"));
        var activate = (await visitor.OpenAsync(link)).Form("Finish and log in").Fill("Password", Password);
        await SwitchAsync("registration", (Allow, false));
        try
        {
            Assert.False((await visitor.OpenAsync("/")).HasLink("Sign up"));
            Assert.False((await visitor.OpenAsync("/account/login")).HasLink("Sign up here"));
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/register")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await form.SendAsync()).Status);
            ShouldBeGone(await visitor.GetAsync(link));
            ShouldBeGone(await activate.SendAsync());
            Assert.Equal(0, await UsersAsync(email));
        }
        finally
        {
            await SwitchAsync("registration", (Allow, true));
        }
    }

    [Fact]
    [Trait("Requirement", "90")]
    public async Task Without_activation_a_password_is_chosen_at_once_and_nobody_gets_what_belongs_to_the_address()
    {
        var (email, subject) = (NewEmail("victim"), NewSubject("Of the victim"));
        using var agent = await LoginAsync(Cast.Agent);
        await (await agent.OpenAsync("/admin/tickets/new?q=" + email)).Form("Make ticket").Set("ContactId", "new").Set("Name", "Vic Tim").Set("Email", email).Fill("Subject", subject).SendAsync();
        await SwitchAsync("registration", (Activation, false));
        try
        {
            using var visitor = Visitor();
            var weak = await (await SignUpFormAsync(visitor, email)).Fill("Password", "short").SendAsync();
            Assert.Equal(["A password has at least 8 characters."], weak.Texts("#errors li"));
            var login = await weak.Form("Sign up").Fill("Password", Password).SendAsync();
            Assert.Equal("/account/login", login.Path);
            var home = await TryAsync(visitor, email, Password);
            Assert.Equal("/tickets", home.Path);
            Assert.False(home.HasLink(subject), home.ToString());
            await FileTicketAsync(visitor, NewSubject("Own"), "Of the newcomer.");
            Assert.Equal(1, await ContactsAsync(email));

            // Somebody known reads the same, keeps the password, and gets a mail.
            using var other = Visitor();
            var same = await (await SignUpFormAsync(other, email)).Fill("Password", "Stolen-pass-9").SendAsync();
            Assert.Equal((login.Path, login.Texts(".alert")[0]), (same.Path, same.Texts(".alert")[0]));
            await LetterAsync(email, "You have an account");
            Assert.Equal("/account/login", (await TryAsync(other, email, "Stolen-pass-9")).Path);
        }
        finally
        {
            await SwitchAsync("registration", (Activation, true));
        }
    }

    [Fact]
    [Trait("Requirement", "88")]
    public async Task A_captcha_keeps_robots_out_and_keeps_what_people_typed()
    {
        await SwitchAsync("registration", (Captcha, true));
        try
        {
            using var visitor = Visitor();
            var email = NewEmail("robot");
            var refused = await (await SignUpFormAsync(visitor, email)).SendAsync();
            Assert.Contains("check that you are no robot was not finished", refused.Text);
            var form = refused.Form("Sign up");
            Assert.Equal((Name, email), (form.Value("Your name"), form.Value("E-mail address")));
            Assert.Contains(form.Fields, field => field.Name == "Consent");
            Solve(form);
            Assert.Equal("Look into your mailbox", (await form.SendAsync()).Heading);
            Assert.Contains("check that you are no robot was not finished", (await form.SendAsync()).Text);
        }
        finally
        {
            await SwitchAsync("registration", (Captcha, false));
        }
    }

    [Fact]
    public async Task What_is_odd_is_explained_and_kept_and_sends_nothing()
    {
        using var visitor = Visitor();
        foreach (var (name, email) in (( string, string)[])[("", ""), (new('x', 300), "no address"), ("a\u0007b", "a@b@c"), (Name, "x@" + new string('y', 300)), (Name, "a@b.example\r\nBcc: c@d.example"), (Name, "\"a b\"@c.example")])
        {
            var page = await (await visitor.OpenAsync("/account/register")).Form("Sign up").Fill("Your name", name).Fill("E-mail address", email).Tick(Agreement).SendAsync();
            Assert.Equal((HttpStatusCode.OK, "Sign up"), (page.Status, page.Heading));
            Assert.NotEmpty(page.Texts("#errors li"));
        }

        foreach (var address in (string[])["/account/register", "/account/reset-request", "/account/magic-link"])
        {
            var form = (await visitor.OpenAsync(address)).Form(address.EndsWith("register", StringComparison.Ordinal) ? "Sign up" : "Send me a link");
            Assert.Equal(HttpStatusCode.BadRequest, (await form.Remove("__RequestVerificationToken").SendAsync()).Status);
        }
    }

    [Fact]
    [Trait("Requirement", "22")]
    public async Task Whoever_may_not_open_a_page_reads_so_and_can_change_the_account()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var denied = await ana.GetAsync("/account/denied");
        Assert.Equal((HttpStatusCode.Forbidden, "You may not open this page"), (denied.Status, denied.Heading));
        Assert.True((await denied.FollowAsync("Log out and use another account")).HasButton("Log out"));
    }

    /// <summary>What the page's script does.</summary>
    private static void Solve(PageForm form)
    {
        var box = form.Document.QuerySelector("[data-captcha]")!;
        var challenge = box.GetAttribute("data-challenge");
        for (var number = 0; ; number++)
        {
            if (SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{challenge}:{number}")))[0] == 0)
            {
                form.Set("CaptchaSolution", number.ToString(CultureInfo.InvariantCulture));
                return;
            }
        }
    }
}
