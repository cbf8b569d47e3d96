namespace Tests.Shared.SiteHost;

/// <summary>Recipes of a test, where the application finds them beside those of its modules: in its own folder.</summary>
public static class OwnRecipes
{
    /// <summary>A start of the application with these recipes: their texts by their names.</summary>
    public static SiteStart WithRecipes(this SiteStart start, IEnumerable<KeyValuePair<string, string>> recipes)
    {
        var root = Leftovers.NewFolder();
        Directory.CreateDirectory(Path.Combine(root, "Recipes"));
        Directory.CreateDirectory(Path.Combine(root, "wwwroot"));
        foreach (var settings in Directory.EnumerateFiles(SiteBinaries.ContentRoot, "appsettings*.json"))
        {
            File.Copy(settings, Path.Combine(root, Path.GetFileName(settings)));
        }

        foreach (var (name, text) in recipes)
        {
            File.WriteAllText(Path.Combine(root, "Recipes", name + ".recipe.json"), text);
        }

        return start with { ContentRoot = root };
    }

    /// <summary>Sets the site up from a recipe of this name instead of that of the demo.</summary>
    public static SiteStart SetUpFrom(this SiteStart start, string name) => start.With(("OrchardCore:OrchardCore_AutoSetup:Tenants:0:RecipeName", name));

    /// <summary>The text of a recipe that can set a site up.</summary>
    /// <param name="steps">JSON objects, separated by commas.</param>
    public static string Text(string name, string steps) => $$"""
        { "name": "{{name}}", "displayName": "{{name}}", "issetuprecipe": true, "steps": [ {{steps}} ] }
        """;

    /// <summary>The text of a recipe that does all that another does, and then these steps.</summary>
    public static string TextAfter(string other, string name, string steps)
        => Text(name, $$"""{ "name": "recipes", "Values": [ { "name": "{{other}}" } ] }, {{steps}}""");
}
