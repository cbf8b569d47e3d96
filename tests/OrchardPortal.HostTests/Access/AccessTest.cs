using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Access;

/// <summary>What tests of who may come in do again and again.</summary>
public abstract class AccessTest(SiteFixture fixture) : SiteTest(fixture)
{
    protected const string OnLists = "Contacts on chosen lists";
    protected const string Water = "/Admin/Contents/ContentItems/4category00000000000000003/Edit";
    protected const string RightWater = "/Admin/Contents/ContentItems/4article000000000000000011/Edit";

    private static int _lists;

    /// <summary>Makes a contact list that is kept by hand, with these people on it.</summary>
    protected static async Task<Page> ListAsync(Visitor admin, params Account[] people)
    {
        var form = (await admin.OpenAsync("/admin/contact-lists/create")).Form("Add");
        var page = await form.Fill("Name", $"List {Environment.ProcessId}x{Interlocked.Increment(ref _lists)}").SendAsync();
        foreach (var person in people)
        {
            page = await PutAsync(page, person);
        }

        return page;
    }

    protected static async Task<Page> PutAsync(Page list, Account person)
    {
        var found = await (await list.Visitor.OpenAsync(list.Address.AbsolutePath)).Form("Find").Fill("Name or e-mail address", person.Email).SendAsync();
        var added = await found.Form("Add").SendAsync();
        Assert.Contains($"{person.Name} is on the list.", added.Html);

        return added;
    }

    /// <summary>Takes the only contact off the list.</summary>
    protected static async Task TakeAsync(Page list)
    {
        var page = await list.Visitor.OpenAsync(list.Address.AbsolutePath);
        Assert.Contains("off the list", (await page.Form("Take off").SendAsync()).Html);
    }

    /// <summary>Chooses who may come in at all, or who may see an item.</summary>
    protected static async Task RuleAsync(Visitor admin, string screen, string audience, params Page[] lists)
    {
        var page = await admin.OpenAsync(screen);
        var form = page.Form(page.HasButton("Publish") ? "Publish" : "Save").Choose("Open to", audience);
        foreach (var list in lists)
        {
            form.Tick(list.Heading);
        }

        var saved = await form.SendAsync();
        Assert.True(saved.Status == HttpStatusCode.OK && saved.Texts(".field-validation-error").Count == 0, saved.ToString());
    }
}
