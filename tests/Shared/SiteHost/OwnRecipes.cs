namespace Tests.Shared.SiteHost;

/// <summary>Recipes of a test, where the application finds them beside those of its modules: in its own folder.</summary>
public static class OwnRecipes
{
    /// <summary>A start of the application with this recipe among those that can set a site up.</summary>
    public static SiteStart WithRecipe(this SiteStart start, string name, string json)
    {
        var root = Leftovers.NewFolder();
        Directory.CreateDirectory(Path.Combine(root, "Recipes"));
        foreach (var settings in Directory.EnumerateFiles(SiteBinaries.ContentRoot, "appsettings*.json"))
        {
            File.Copy(settings, Path.Combine(root, Path.GetFileName(settings)));
        }

        File.WriteAllText(Path.Combine(root, "Recipes", name + ".recipe.json"), json);
        return (start with { ContentRoot = root }).With(("OrchardCore:OrchardCore_AutoSetup:Tenants:0:RecipeName", name));
    }

    /// <summary>The text of a recipe that can set a site up: the one that a new portal is made from, and these steps.</summary>
    /// <param name="steps">JSON objects, separated by commas.</param>
    public static string PortalAnd(string name, string steps) => $$"""
        { "name": "{{name}}", "displayName": "{{name}}", "issetuprecipe": true, "steps": [ { "name": "recipes", "Values": [ { "name": "portal" } ] }, {{steps}} ] }
        """;
}
