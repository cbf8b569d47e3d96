namespace OrchardPortal.HostTests.Sites;

/// <summary>The demo site, with templates of an editor that fail when they are shown.</summary>
public abstract class SiteWithBrokenTemplates(DatabaseKind database) : SiteFixture(database)
{
    /// <summary>Runs far beyond the steps that a template may take, on its third line.</summary>
    private const string Endless = """{% for a in (1..100000) %}{% for b in (1..100000) %}{% assign c = b %}{% endfor %}{% endfor %}""";

    // The recipe step refuses a template that is not well-formed; this one becomes so in the database, as by a faulty import.
    private const string WellFormed = "{% assign x = 1 %}";
    private const string Malformed = "{% if Model.Total %}{% endfor %}";

    private const string Recipe = "broken-templates";

    private static string Steps => $$"""
        { "name": "Templates", "Templates": {
            "TicketMessage": { "Content": "<p>A message</p>\n<p>\n{{Endless}}</p>" },
            "TicketList": { "Content": "<h1>My list</h1>\n{% assign secret = 'of the editor' %}\n{{Endless}}" },
            "SearchResults": { "Content": "<h1>Found</h1>\n<p>\n\n{{WellFormed}}</p>" },
            "PortalLink": { "Content": "\n{% shape 'PortalLink' %}{% shape 'PortalLink' %}" }
        } }
        """;

    protected override async Task<Site> BeginAsync(DatabaseKind database)
    {
        var folder = await SiteFolder.CreateAsync(database);
        var site = await Site.SetUpAsync(folder, start => start.WithRecipes([new(Recipe, OwnRecipes.TextAfter("demo", Recipe, Steps))]).SetUpFrom(Recipe));
        await site.StopAsync();
        await folder.ExecuteAsync($"update \"Document\" set \"Content\" = replace(\"Content\", '{WellFormed}', '{Malformed}') where \"Type\" like '%TemplatesDocument%'");
        await site.StartAgainAsync();
        return site;
    }

    protected override async Task EndAsync(Site site) => await site.DisposeAsync();
}
