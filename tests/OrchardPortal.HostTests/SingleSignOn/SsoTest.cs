using System.Net;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>What tests of single sign-on do again and again.</summary>
public abstract class SsoTest(SsoSite fixture) : SiteTest(fixture)
{
    private static int _names;

    /// <summary>A name that no other test uses, in letters and digits.</summary>
    protected static string NewName(string prefix = "sso") => $"{prefix}{Environment.ProcessId}x{Interlocked.Increment(ref _names)}";

    /// <summary>Adds a provider in the admin and returns its editor.</summary>
    protected static async Task<Page> AddProviderAsync(Visitor admin, string preset, Action<PageForm> fill)
    {
        var form = (await admin.OpenAsync($"/admin/SingleSignOn/Create/{preset}")).Form("Save").Fill("Label", NewName());
        fill(form);
        var page = await form.SendAsync();
        Assert.True(page.Status == HttpStatusCode.OK && page.Address.AbsolutePath.Contains("/Edit/"), page.ToString());
        return page;
    }

    /// <summary>Changes a provider's settings.</summary>
    protected static async Task<Page> ChangeAsync(Visitor admin, string providerId, Action<PageForm> fill)
    {
        var form = (await admin.OpenAsync($"/admin/SingleSignOn/Edit/{providerId}")).Form("Save");
        fill(form);
        var page = await form.SendAsync();
        Assert.True(page.Status == HttpStatusCode.OK && page.Texts(".field-validation-error").Count == 0, page.ToString());
        return page;
    }

    protected static string IdOf(Page editor) => editor.Address.Segments[^1];

    /// <summary>Sets up the real provider and this site for one another, and returns the provider's id.</summary>
    protected async Task<string> ConnectAsync(Visitor admin, Action<PageForm>? fill = null, OidcServer? server = null)
    {
        server ??= await fixture.ProviderAsync();
        var editor = await AddProviderAsync(admin, "openid", form => form.Fill("Issuer", server.Issuer).Fill("Client ID", "none yet"));
        var addresses = editor.Texts("dd");
        var client = await server.RegisterAsync(addresses[0], addresses[1], addresses[2]);
        var id = IdOf(editor);
        await ChangeAsync(admin, id, form =>
        {
            form.Fill("Client ID", client.Id).Fill("Client secret", client.Secret).Tick("Enabled");
            fill?.Invoke(form);
        });
        return id;
    }

    /// <summary>Makes a contact list that is kept by hand.</summary>
    protected static async Task<(string Id, string Name)> AddListAsync(Visitor admin)
    {
        var name = NewName("List ");
        var page = await (await admin.OpenAsync("/admin/contact-lists/create")).Form("Add").Fill("Name", name).SendAsync();
        return (page.Address.Segments[^1], name);
    }

    /// <summary>Begins a login and goes to the provider's own login form.</summary>
    protected static Task<Page> BeginAsync(Visitor visitor, string providerId, string query = "") => visitor.GetAsync($"/account/sso/{providerId}{query}");

    /// <summary>Logs in at the provider, by which the visitor comes back.</summary>
    protected static Task<Page> SignInAsync(Page login, string account) => login.Form("Sign-in").Set("login", account).Set("password", "any").SendAsync();

    /// <summary>Logs in by a provider from beginning to end.</summary>
    protected static async Task<Page> LoginByAsync(Visitor visitor, string providerId, string account, string query = "") =>
        await SignInAsync(await BeginAsync(visitor, providerId, query), account);

    /// <summary>Agrees to be logged out at the provider; its button stands outside of its form.</summary>
    protected static Task<Page> AgreeAsync(Page page)
    {
        var form = page.Document.Forms.Single();
        var fields = form.QuerySelectorAll("input").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!);
        fields["logout"] = "yes";
        return page.Visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(fields) });
    }

    /// <summary>How many rows of a table have a value; the demo's own are no hindrance.</summary>
    protected Task<long> CountAsync(string table, string column, string value) => Site.QueryAsync<long>($"select count(*) from \"{table}\" where \"{column}\" = '{value}'");

    /// <summary>Agrees to how the demo site uses data, if it asks, and checks that somebody is logged in.</summary>
    /// <returns>The page that they came for.</returns>
    protected static async Task<Page> InAsync(Page page)
    {
        if (page.Address.AbsolutePath == "/account/consent")
        {
            page = await page.Form("Continue").Set("Consent", "true").SendAsync();
        }

        Assert.True(page.Status == HttpStatusCode.OK && page.Document.QuerySelector("a[href^='/account/logout'], form[action^='/account/logout']") is not null, page.ToString());
        return page;
    }

    protected static void ShouldBeOut(Page page, HttpStatusCode status) => Assert.True(page.Status == status && page.Heading == "You are not logged in", page.ToString());
}
