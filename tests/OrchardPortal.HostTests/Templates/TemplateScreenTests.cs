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
    public async Task Only_who_may_manage_templates_sees_the_screen()
    {
        using var editor = await LoginAsync(Cast.Editor);
        foreach (var address in (string[])[Screen, "/admin/Templates/Create", "/admin/Templates/Edit/TicketList"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(address)).Status);
        }
    }
}

public sealed class TemplateScreenTestsOnSqlite(OwnSqliteSite site) : TemplateScreenTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class TemplateScreenTestsOnPostgres(OwnPostgresSite site) : TemplateScreenTests(site), IClassFixture<OwnPostgresSite>;
