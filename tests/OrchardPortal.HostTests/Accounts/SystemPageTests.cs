using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Accounts;

/// <summary>The system pages as the owner chooses, edits and previews them. Each test takes back what it changed.</summary>
public sealed class SystemPageTests(OwnSqliteSite site) : SiteTest(site), IClassFixture<OwnSqliteSite>
{
    private const string Screen = "/admin/PrivateContent/Pages/Index";

    [Fact]
    [Trait("Requirement", "21")]
    [Trait("Requirement", "23")]
    [Trait("Requirement", "56")]
    public async Task A_look_that_is_chosen_for_a_page_or_for_all_shows_at_once_and_carries_the_brand()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var visitor = Visitor();
        Assert.Single((await visitor.OpenAsync("/account/login")).Document.QuerySelectorAll(".look--card"));

        var screen = await ChooseAsync(admin, "Log in", "Brand beside the form");
        Assert.Contains("Log in: the page looks so from now on.", screen.Text);
        var login = await visitor.OpenAsync("/account/login");
        Assert.Single(login.Document.QuerySelectorAll(".look--split"));
        Assert.NotEmpty(login.Texts(".look__brand .look__name").Single());
        Assert.Equal("Log in", login.Heading);
        Assert.Single((await visitor.OpenAsync("/account/register")).Document.QuerySelectorAll(".look--card"));

        await screen.Form("Use for all").Choose("Look of all pages", "Plain, without a frame").SendAsync();
        foreach (var address in (string[])["/account/register", "/account/reset-request", "/account/magic-link"])
        {
            var page = await visitor.OpenAsync(address);
            Assert.Single(page.Document.QuerySelectorAll(".look--plain"));
            Assert.NotEmpty(page.Texts(".look__logo").Single());
        }

        Assert.Single((await visitor.OpenAsync("/account/login")).Document.QuerySelectorAll(".look--split"));
        var last = await ChooseAsync(admin, "Log in", "As all pages (Plain, without a frame)");
        Assert.Single((await visitor.OpenAsync("/account/login")).Document.QuerySelectorAll(".look--plain"));
        await last.Form("Use for all").Choose("Look of all pages", "Card in the middle").SendAsync();
        Assert.Single((await visitor.OpenAsync("/account/login")).Document.QuerySelectorAll(".look--card"));
    }

    [Fact]
    [Trait("Requirement", "56")]
    public async Task Every_look_carries_the_logo_of_the_brand()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var settings = (await admin.OpenAsync("/admin/design/brand")).Form("Save");
        var before = settings.Value("Logo");
        await settings.Fill("Logo", "/logo-of-ours.svg").SendAsync();
        try
        {
            foreach (var (look, place) in ((string, string)[])[("Card", ".site-header img"), ("Split", ".look__brand img"), ("Plain", ".look__logo img")])
            {
                var page = await admin.OpenAsync($"/account/preview/Login?look={look}&template=");
                Assert.Equal("/logo-of-ours.svg", page.Document.QuerySelector(place)?.GetAttribute("src"));
            }
        }
        finally
        {
            await (await admin.OpenAsync("/admin/design/brand")).Form("Save").Fill("Logo", before).SendAsync();
        }
    }

    [Fact]
    [Trait("Requirement", "21")]
    [Trait("Requirement", "22")]
    [Trait("Requirement", "23")]
    public async Task Every_page_is_listed_with_an_editor_and_a_filled_preview_in_each_look()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var screen = await admin.OpenAsync(Screen);
        var rows = screen.Document.QuerySelectorAll(".system-pages tbody tr");
        var titles = rows.Select(row => row.QuerySelector("[id^='page-']")!.TextContent.Trim()).ToList();
        Assert.Superset(new HashSet<string> { "Log in", "Log out", "Sign up", "You may not open this page", "Set another password", "Choose a new password" }, titles.ToHashSet());

        foreach (var title in titles)
        {
            var preview = await screen.FollowAsync($"Preview {title} (opens in a new tab)");
            Assert.Empty(preview.Texts(".shape-error"));
            Assert.Contains("Preview with made-up data", preview.Text);
            Assert.Contains("noindex", preview.Headers.Single(header => header.Key == "X-Robots-Tag").Value);
            Assert.NotEmpty(preview.Heading);
            foreach (var look in preview.Document.QuerySelectorAll(".look-variants a").Select(link => link.GetAttribute("href")!).ToList())
            {
                var page = await admin.OpenAsync(look);
                Assert.Single(page.Document.QuerySelectorAll(".look"));
                Assert.Equal(preview.Heading, page.Heading);
            }

            var editor = await screen.FollowAsync("Edit " + title);
            Assert.Contains("{{ Model.", editor.Form("Save").Value("Liquid"));
        }

        var profile = await screen.FollowAsync("Preview Your profile (opens in a new tab)");
        Assert.Contains("nia.nova@company.example", profile.Text);
        Assert.DoesNotContain(Cast.Admin.Email, profile.Document.QuerySelector("main")!.TextContent);
    }

    [Fact]
    [Trait("Requirement", "23")]
    public async Task What_is_sent_from_a_preview_goes_nowhere()
    {
        using var admin = await LoginAsync(Cast.Admin);
        foreach (var (kind, button) in ((string, string)[])[("LogOut", "Log out"), ("Register", "Sign up"), ("ResetRequest", "Send me a link"), ("Reset", "Set the password")])
        {
            var sent = await (await admin.OpenAsync("/account/preview/" + kind)).Form(button).SendAsync();
            Assert.Contains("This is a preview: nothing was sent.", sent.Text);
            Assert.Equal("/account/preview/" + kind, sent.Path);
        }

        // Still logged in, and no address of a real page is in there.
        var login = await admin.OpenAsync("/account/preview/Login");
        Assert.All(login.Document.QuerySelectorAll("main .system a[href^='/']"), link => Assert.StartsWith("/account/preview/Login", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(login.Document.QuerySelectorAll("main form"), form => Assert.StartsWith("/account/preview/Login", form.GetAttribute("action"), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "21")]
    [Trait("Requirement", "23")]
    public async Task A_page_is_edited_and_reset_and_what_is_wrong_is_told_with_its_line()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var visitor = Visitor();
        var editor = await (await admin.OpenAsync(Screen)).FollowAsync("Edit Sign up");
        const string wrong = "<h1>{{ Model.Title }}</h1>\n<p>\n{% if Model.Email %}\n</p>";
        var refused = await editor.Form("Save").Fill("Liquid", wrong).SendAsync();
        Assert.Matches("[Ll]ine 3|\\(3:", Assert.Single(refused.Texts(".field-validation-error")));
        Assert.Equal(wrong, refused.Form("Save").Value("Liquid").ReplaceLineEndings("\n"));
        Assert.Contains("reset it", Assert.Single((await refused.Form("Save").Fill("Liquid", " ").SendAsync()).Texts(".field-validation-error")));

        var source = editor.Form("Save").Value("Liquid");
        await editor.Form("Save").Fill("Liquid", source.Replace("<h1>", "<p class=\"own\">Welcome to Vela.</p><h1>", StringComparison.Ordinal)).SendAsync();
        Assert.Equal(["Welcome to Vela."], (await visitor.OpenAsync("/account/register")).Texts(".own"));
        Assert.Equal(["Welcome to Vela."], (await admin.OpenAsync("/account/preview/Register")).Texts(".own"));
        var screen = await admin.OpenAsync(Screen);
        Assert.Contains("Changed", screen.Text);

        var reset = await screen.Form("Reset").SendAsync();
        Assert.Contains("Sign up: the theme's template is in force again.", reset.Text);
        Assert.False(reset.HasButton("Reset"));
        Assert.Empty((await visitor.OpenAsync("/account/register")).Texts(".own"));
    }

    [Fact]
    [Trait("Requirement", "22")]
    [Trait("Requirement", "23")]
    public async Task A_copy_is_a_template_of_ones_own_that_is_chosen_edited_and_removed()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var visitor = Visitor();
        var editor = await (await admin.OpenAsync(Screen)).FollowAsync("Edit Set another password");
        var source = editor.Form("Save").Value("Liquid");
        foreach (var name in (string[])["", "two words", "1st", new('x', 41), "<b>"])
        {
            var refused = await editor.Form("Copy").Fill("Name of a copy", name).SendAsync();
            Assert.Contains("Give a name of at most 40 letters and digits", Assert.Single(refused.Texts(".field-validation-error")));
            Assert.Equal(source, refused.Form("Save").Value("Liquid"));
        }

        var copy = await editor.Form("Copy").Fill("Name of a copy", "Summer").SendAsync();
        Assert.Equal(source, copy.Form("Save").Value("Liquid"));
        Assert.Contains("There is a template of this name", (await copy.Form("Copy").Fill("Name of a copy", "summer").SendAsync()).Text);
        await copy.Form("Save").Fill("Liquid", "<h1>{{ Model.Title }} in summer</h1>").SendAsync();
        Assert.Equal("Set another password", (await visitor.OpenAsync("/account/reset-request")).Heading);
        Assert.Equal("Set another password in summer", (await (await admin.OpenAsync("/account/preview/ResetRequest")).FollowAsync("Summer")).Heading);

        var screen = await ChooseAsync(admin, "Set another password", "Summer");
        Assert.Equal("Set another password in summer", (await visitor.OpenAsync("/account/reset-request")).Heading);
        var own = await screen.FollowAsync("Edit Set another password");
        Assert.Contains("in summer", own.Form("Save").Value("Liquid"));
        Assert.Contains("the template Summer is removed", (await own.Form("Remove Summer").SendAsync()).Text);
        Assert.Equal("Set another password", (await visitor.OpenAsync("/account/reset-request")).Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/admin/PrivateContent/Pages/Edit/ResetRequest?template=Summer")).Status);
    }

    [Fact]
    [Trait("Requirement", "21")]
    public async Task A_template_that_fails_leaves_the_page_standing_and_tells_the_line_to_staff_alone()
    {
        Site.Log.Expect("could not be shown");
        using var admin = await LoginAsync(Cast.Admin);
        using var visitor = Visitor();
        var editor = await (await admin.OpenAsync(Screen)).FollowAsync("Edit Log in");
        await editor.Form("Save").Fill("Liquid", "<h1>{{ Model.Title }}</h1>\n{% for i in (1..10000000) %}\n{% for j in (1..10000000) %}{% endfor %}{% endfor %}").SendAsync();
        try
        {
            var login = await visitor.OpenAsync("/account/login");
            Assert.Equal(["Sorry, part of this page cannot be shown at the moment."], login.Texts(".shape-error"));
            Assert.DoesNotContain("SystemPage__", login.Html, StringComparison.Ordinal);
            var home = await login.Form("Log in").Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password).SendAsync();
            Assert.True(home.HasLink("Log out"), home.ToString());

            var notice = (await admin.OpenAsync("/account/preview/Login")).Texts(".shape-error").Single();
            Assert.Contains("SystemPage__Login", notice);
            Assert.Matches("line [23]", notice);
        }
        finally
        {
            await (await admin.OpenAsync(Screen)).Form("Reset").SendAsync();
        }

        Assert.Empty((await visitor.OpenAsync("/account/login")).Texts(".shape-error"));
    }

    [Fact]
    [Trait("Requirement", "3")]
    [Trait("Requirement", "23")]
    public async Task Nobody_without_the_permission_chooses_edits_or_previews()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var agent = await LoginAsync(Cast.Agent);
        using var ana = await LoginAsync(Cast.Ana);
        using var visitor = Visitor();
        foreach (var somebody in (Visitor[])[editor, agent, ana, visitor])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await somebody.GetAsync("/account/preview/Login")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await somebody.GetAsync("/account/preview/Nothing")).Status);
        }

        foreach (var address in (string[])[Screen, "/admin/PrivateContent/Pages/Edit/Login"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync(address)).Status);
        }

        using var admin = await LoginAsync(Cast.Admin);
        var form = (await admin.OpenAsync(Screen)).Form("Use for Log in");
        Assert.Equal(HttpStatusCode.NotFound, (await form.Set("template", "look:Nonsense").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await form.Set("template", "own:../Layout").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/admin/PrivateContent/Pages/Edit/Layout")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/account/preview/PostToProvider")).Status);
    }

    [Fact]
    public async Task Only_who_may_manage_recipes_executes_one_and_only_those_that_are_offered()
    {
        using var editor = await LoginAsync(Cast.Editor);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync("/admin/Recipes")).Status);
        using var admin = await LoginAsync(Cast.Admin);
        var form = (await admin.OpenAsync("/admin/Recipes")).Form("Execute");
        foreach (var name in (string[])["demo.recipe.json", "demo.people.recipe.json", "../appsettings.json", ""])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await form.Set("fileName", name).SendAsync()).Status);
        }
    }

    private static async Task<Page> ChooseAsync(Visitor admin, string page, string template) =>
        await (await admin.OpenAsync(Screen)).Form("Use for " + page).Choose("Template of " + page, template).SendAsync();
}
