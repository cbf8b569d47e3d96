using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace OrchardPortal.Tests.Recipes;

/// <summary>Orchard Core stores the accounts of a recipe as they stand there: who has no normalized name is found by nobody and cannot log in.</summary>
public class RecipeAccountTests
{
    [Fact]
    public void Every_account_of_a_recipe_brings_the_name_and_address_that_it_is_found_by()
    {
        var accounts = Directory.GetFiles(Folder(), "*.recipe.json")
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["steps"]!.AsArray())
            .Where(step => (string?)step!["name"] == "Users")
            .SelectMany(step => step!["Users"]!.AsArray())
            .ToList();

        Assert.NotEmpty(accounts);
        Assert.All(accounts, account =>
        {
            Assert.Equal(((string?)account!["UserName"])?.ToUpperInvariant(), (string?)account["NormalizedUserName"]);
            Assert.Equal(((string?)account["Email"])?.ToUpperInvariant(), (string?)account["NormalizedEmail"]);
        });
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../recipes");
}
