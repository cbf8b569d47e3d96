using System.Globalization;
using System.Text.RegularExpressions;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Tickets;

/// <summary>What tests of filters, properties and pipelines do again and again.</summary>
public abstract class TicketSettingsTest(SiteFixture fixture) : SiteTest(fixture)
{
    protected const string Settings = "/admin/CustomerPortal/Index?tab=tickets";

    /// <summary>Sets the portal's filter as the editor sends it, whatever it was: fields below the prefix, by their names.</summary>
    protected static async Task<Page> FilterAsync(Visitor admin, params (string Field, string Value)[] fields)
    {
        var page = await admin.OpenAsync(Settings);
        var form = page.Form("Save");
        foreach (Match field in Regex.Matches(page.Html, "name=\"(Filter\\.[^\"]+)\""))
        {
            form.Remove(field.Groups[1].Value);
        }

        foreach (var (field, value) in fields)
        {
            form.Set("Filter." + field, value);
        }

        return await form.SendAsync();
    }

    protected static async Task AddPropertyAsync(Visitor admin, string label, string kind, string options = "")
    {
        var form = (await admin.OpenAsync("/admin/ticket-properties/new")).Form("Add");
        var page = await form.Fill("Label", label).Choose("Kind", kind).Fill("Options", options).SendAsync();
        Assert.Contains($"“{label}” is added", page.Text, StringComparison.Ordinal);
    }

    /// <summary>An agent changes properties of a ticket, by the labels of their fields.</summary>
    protected static async Task ChangeAsync(Visitor agent, long number, Action<PageForm> change)
    {
        var form = (await agent.OpenAsync($"/admin/tickets/{number.ToString(CultureInfo.InvariantCulture)}")).Form("Save properties");
        change(form);
        await form.SendAsync();
    }

    /// <summary>The numbers that a customer's list shows.</summary>
    protected static async Task<IReadOnlyList<long>> ListedAsync(Visitor customer)
    {
        var numbers = new List<long>();
        for (var page = 1; ; page++)
        {
            var list = await customer.OpenAsync($"/tickets?sort=id&page={page}");
            var found = list.Document.QuerySelectorAll("a[href^='/tickets/']").Select(link => link.GetAttribute("href")![9..])
                .Where(number => number.All(char.IsAsciiDigit)).Select(number => long.Parse(number, CultureInfo.InvariantCulture)).Distinct().Except(numbers).ToList();
            if (found.Count == 0)
            {
                return numbers;
            }

            numbers.AddRange(found);
        }
    }
}
