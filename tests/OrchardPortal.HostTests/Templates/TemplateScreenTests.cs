using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Templates;

/// <summary>The host's own screen for templates of any shape. Each test removes what it added.</summary>
public abstract class TemplateScreenTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Screen = "/admin/Templates/Index";

    [DatabaseFact]
    public async Task A_template_begins_with_the_themes_stands_in_for_it_and_is_removed()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var visitor = Visitor();
        var add = await (await admin.OpenAsync(Screen)).FollowAsync("Add template");
        var begun = await add.Form("Take over").Choose("Begin with a template of the theme", "KnowledgeBaseHome").SendAsync();
        var form = begun.Form("Save");
        Assert.Equal("KnowledgeBaseHome", form.Value("Name"));
        var list = await form.Fill("Liquid", "<p class=\"own\">Welcome</p>" + form.Value("Liquid")).Fill("Description", "Greets").SendAsync();
        Assert.Contains("Greets", list.Text);
        Assert.Equal(["Welcome"], (await visitor.OpenAsync("/")).Texts(".own"));

        var edit = await list.FollowAsync("KnowledgeBaseHome");
        var saved = await edit.Form("Save").Fill("Liquid", edit.Form("Save").Value("Liquid").Replace("Welcome", "Hello", StringComparison.Ordinal)).SendAsync();
        Assert.Contains("is saved", saved.Text);
        Assert.Equal(["Hello"], (await visitor.OpenAsync("/")).Texts(".own"));
        Assert.Contains("is removed", (await (await admin.OpenAsync(Screen)).Form("Remove").SendAsync()).Text);
        Assert.Empty((await visitor.OpenAsync("/")).Texts(".own"));
    }

    [DatabaseFact]
    public async Task What_is_wrong_is_told_beside_the_field_with_its_line()
    {
        using var admin = await LoginAsync(Cast.Admin);
        foreach (var (name, content, field, error) in ((string, string, string, string)[])[
            ("Own", "<p>\n{% for x in y %}</p>", "Content", "(2:"),
            ("Own", "", "Content", "Write the template."),
            ("../Own", "x", "Name", "Give the name"),
            ("", "x", "Name", "Give the name")])
        {
            var page = await (await admin.OpenAsync("/admin/Templates/Create")).Form("Save").Fill("Name", name).Fill("Liquid", content).SendAsync();
            Assert.Contains(error, page.Document.GetElementById(field + "-error")!.TextContent, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(content, page.Form("Save").Value("Liquid").ReplaceLineEndings("\n"));
        }

        Assert.Contains("There is none", (await admin.OpenAsync(Screen)).Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "53")]
    public async Task A_page_is_shown_with_a_template_to_its_editor_alone_before_it_is_saved()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var visitor = Visitor();
        using var ana = await LoginAsync(Cast.Ana);
        var form = (await admin.OpenAsync("/admin/Templates/Create?name=Article")).Form("Save");
        var shown = await form.Fill("Liquid", "<p class=\"tried\">{{ Model.Title }}</p>").SendAsync("/admin/TemplatePreview/Show");
        Assert.StartsWith("/articles/", shown.Path, StringComparison.Ordinal);
        Assert.Single(shown.Texts(".tried"));
        Assert.Contains("frame-ancestors 'self'", shown.Header("Content-Security-Policy"));
        foreach (var other in new[] { visitor, ana })
        {
            var page = await other.OpenAsync(shown.Path);
            Assert.Empty(page.Texts(".tried"));
            Assert.Contains("frame-ancestors 'none'", page.Header("Content-Security-Policy"));
        }

        Assert.Empty((await admin.OpenAsync(shown.Address.AbsolutePath)).Texts(".tried"));
        Assert.Contains("(1:", (await form.Fill("Liquid", "{% if %}").SendAsync("/admin/TemplatePreview/Show")).Html);
        Assert.Contains("(2:", (await form.Fill("Liquid", "<p>\n{% for x in y %}</p>").SendAsync("/admin/TemplatePreview/Check")).Html);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/")).Status);
        Assert.Contains("There is none", (await admin.OpenAsync(Screen)).Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "53")]
    public async Task The_editor_tells_what_a_template_may_read_and_write()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await admin.OpenAsync("/admin/Templates/Create?name=TicketList");
        var codes = page.Texts(".template-help code");
        Assert.Contains("{{ Model.NewTicketUrl }}", codes);
        Assert.Contains(".Subject", codes);
        Assert.Contains("shape_render", codes);
        Assert.Contains("render_section", codes);
    }

    [DatabaseFact]
    [Trait("Requirement", "53")]
    public async Task Every_version_of_a_template_is_kept_compared_and_restored()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var visitor = Visitor();
        foreach (var word in (string[])["First", "Second"])
        {
            var address = word == "First" ? "/admin/Templates/Create?name=PortalHelp" : "/admin/Templates/Edit/PortalHelp";
            await (await admin.OpenAsync(address)).Form("Save").Fill("Liquid", $"<p class=\"kept\">{word}</p>\n<p>Stays</p>").SendAsync();
        }

        var versions = await admin.OpenAsync("/admin/TemplateVersions/Index/PortalHelp");
        Assert.Equal(2, versions.Document.QuerySelectorAll("main .table tbody tr").Length);
        Assert.Contains(versions.Texts(".difference__came"), line => line.Contains("Second", StringComparison.Ordinal));
        var older = versions.Document.QuerySelectorAll("main .table a").Last().GetAttribute("href")!;
        var compared = await admin.OpenAsync(older);
        Assert.Contains("First", Assert.Single(compared.Texts(".difference__went")));
        Assert.Contains("Second", Assert.Single(compared.Texts(".difference__came")));

        var restore = versions.Document.QuerySelectorAll("main .table form").Last().GetAttribute("action")!;
        var restored = await versions.Form("Restore").SendAsync(restore);
        Assert.Contains("in force again", restored.Text);
        Assert.Equal(["First"], (await visitor.OpenAsync("/")).Texts(".kept"));
        Assert.Contains("is removed", (await (await admin.OpenAsync("/admin/Templates/Edit/PortalHelp")).Form("Reset").SendAsync()).Text);
        Assert.Empty((await visitor.OpenAsync("/")).Texts(".kept"));
        Assert.Contains("The theme's template", (await admin.OpenAsync("/admin/TemplateVersions/Index/PortalHelp")).Text);
    }

    [DatabaseFact]
    public async Task Only_who_may_manage_templates_sees_the_screen()
    {
        using var editor = await LoginAsync(Cast.Editor);
        foreach (var address in (string[])[Screen, "/admin/Templates/Create", "/admin/Templates/Edit/TicketList", "/admin/TemplateVersions/Index/TicketList"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(address)).Status);
        }
    }
}

public sealed class TemplateScreenTestsOnSqlite(OwnSqliteSite site) : TemplateScreenTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class TemplateScreenTestsOnPostgres(OwnPostgresSite site) : TemplateScreenTests(site), IClassFixture<OwnPostgresSite>;
