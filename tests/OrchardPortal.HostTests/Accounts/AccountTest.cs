using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Accounts;

/// <summary>What tests of signing up and getting back in do again and again.</summary>
public abstract class AccountTest(SiteFixture fixture) : SiteTest(fixture)
{
    protected const string Name = "Nia Nova";
    protected const string Password = "Quite-a-good-1";
    protected const string Agreement = "I agree that Vela uses my data to answer me.";

    private static int _people;

    /// <summary>An address that no other test uses.</summary>
    protected static string NewEmail(string name = "nia") => $"{name}-{Environment.ProcessId}x{Interlocked.Increment(ref _people)}@people.example";

    protected static string PathOf(Uri link) => link.PathAndQuery;

    /// <summary>Fills in the form to sign up.</summary>
    protected static async Task<PageForm> SignUpFormAsync(Visitor visitor, string email, string name = Name) =>
        (await visitor.OpenAsync("/account/register")).Form("Sign up").Fill("Your name", name).Fill("E-mail address", email).Tick(Agreement);

    /// <summary>Signs up, follows the mail, and is logged in.</summary>
    protected async Task<Page> JoinAsync(Visitor visitor, string email, string password = Password)
    {
        await (await SignUpFormAsync(visitor, email)).SendAsync();
        var link = (await LetterAsync(email, "Confirm your address")).Link("/account/activate");
        var page = await (await visitor.OpenAsync(PathOf(link))).Form("Finish and log in").Fill("Password", password).SendAsync();
        Assert.True(page.Address.AbsolutePath == "/tickets", page.ToString());
        return page;
    }

    protected static async Task<Page> TryAsync(Visitor visitor, string userName, string password, string page = "/account/login") =>
        await (await visitor.OpenAsync(page)).Form("Log in").Fill("E-mail address or user name", userName).Fill("Password", password).SendAsync();

    /// <summary>Waits for a mail to an address; its subject begins so.</summary>
    protected Task<Letter> LetterAsync(string email, string subject, int number = 1) => Letter.ExpectAsync(Site, email, subject, number);

    /// <summary>Ticks or unticks switches of the settings of who may come in.</summary>
    protected async Task SwitchAsync(string tab, params (string Label, bool On)[] switches)
    {
        using var admin = await LoginAsync(Cast.Admin);
        var form = (await admin.OpenAsync($"/admin/PrivateContent/Index?tab={tab}")).Form("Save");
        foreach (var (label, on) in switches)
        {
            form.Tick(label, on);
        }

        Assert.Contains("saved", (await form.SendAsync()).Text);
    }

    protected Task<long> UsersAsync(string email) => Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "UserIndex" WHERE "NormalizedEmail" = '{email.ToUpperInvariant()}'""");

    protected Task<long> ContactsAsync(string email) => Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "ContactIndex" WHERE "Email" = '{email}'""");

    protected static void ShouldBeGone(Page page)
    {
        Assert.True(page.Status == HttpStatusCode.Gone, page.ToString());
        Assert.Equal("This link does not work any more", page.Heading);
    }
}
