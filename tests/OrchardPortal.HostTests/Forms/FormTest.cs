using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Forms;

/// <summary>What tests of support forms do again and again.</summary>
public abstract class FormTest(SiteFixture fixture) : SiteTest(fixture)
{
    protected const string Forms = "/admin/CustomerPortal/Forms/Index";
    protected const string Tab = "/admin/CustomerPortal/Index?tab=forms";

    /// <summary>Adds a field in the builder, as the button without JavaScript does.</summary>
    protected static async Task<Page> AddAsync(Page builder, string what)
    {
        var page = await builder.Form("Add field").Choose("Another field", what).SendAsync();
        Assert.True(page.Document.QuerySelector("[autofocus]") is not null, page.ToString());
        return page;
    }

    /// <summary>A form with a name, made of the template.</summary>
    protected static async Task<Page> FromTemplateAsync(Visitor admin, string name)
    {
        var builder = await (await admin.OpenAsync(Forms)).FollowAsync("Add from the template “Support form”");
        var saved = await builder.Form("Save").Fill("Name", name).SendAsync();
        Assert.Contains("” is saved", saved.Text);
        return saved;
    }

    protected static async Task OfferAsync(Visitor admin, params string[] names)
    {
        var tab = await admin.OpenAsync(Tab);
        var form = tab.Form("Save");
        foreach (var label in tab.Texts("label"))
        {
            form.Tick(label, names.Contains(label));
        }

        foreach (var (name, position) in names.Select((name, index) => (name, index + 1)))
        {
            form.Fill($"Order of the form {name}", $"{position}");
        }

        Assert.Contains("saved", (await form.SendAsync()).Text);
    }

    /// <summary>The ids of the builder's fields, in their order.</summary>
    protected static IReadOnlyList<string> Order(Page builder) => [.. builder.Document.QuerySelectorAll("[data-field]").Select(field => field.GetAttribute("data-field")!)];
}
