using System.Net;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Operation;

/// <summary>A recipe with an error is rejected whole, with step and reason, and nothing of it stays.</summary>
public abstract class BrokenRecipeTests(DatabaseKind database) : SetupTest(database)
{
    private const string Password = "Own-Password-7!";

    // What is wrong, and what is said about it.
    private static readonly Dictionary<string, (string Text, string[] Reasons)> _recipes = new()
    {
        ["not-json"] = ("{ \"name\": \"not-json\",\n\"issetuprecipe\": true,\n\"steps\": [ { oops ] }", ["'not-json' was rejected", "Line 3"]),
        ["no-steps"] = ("""{ "name": "no-steps", "issetuprecipe": true, "steps": "all of them" }""", ["'no-steps' was rejected", "'steps' is not a JSON array"]),
        ["nameless"] = (OwnRecipes.TextAfter("portal", "nameless", """{ "Users": [] }"""), ["'nameless' was rejected. Step 2", "'name'"]),
        ["no-feature"] = (
            OwnRecipes.TextAfter("portal", "no-feature", """{ "name": "feature", "enable": [ "OrchardCore.Nonsense" ] }"""),
            ["'no-feature' was rejected. Step 2 ('feature')", "There is no feature 'OrchardCore.Nonsense'"]),
        ["no-such-step"] = (
            OwnRecipes.TextAfter("portal", "no-such-step", """{ "name": "Roles", "Roles": [] }, { "name": "Nonsense" }"""), ["Step 3 ('Nonsense')", "knows a step of this name"]),
        ["itself"] = (OwnRecipes.TextAfter("itself", "itself", """{ "name": "Roles", "Roles": [] }"""), ["Step 1 ('recipes')", "includes itself"]),
        ["missing"] = (OwnRecipes.TextAfter("nowhere", "missing", """{ "name": "Roles", "Roles": [] }"""), ["Step 1 ('recipes')", "There is no recipe 'nowhere'"]),
        ["variable"] = (OwnRecipes.TextAfter("portal", "variable", """{ "name": "Roles", "Roles": "[js: variables('x')]" }"""), ["Step 2 ('Roles')", "no variable 'x'"]),
        ["no-such-file"] = (
            OwnRecipes.TextAfter("portal", "no-such-file", """{ "name": "Roles", "Roles": "[file:json('x.json')]" }"""), ["Step 2 ('Roles')", "There is no file 'x.json'"]),
        ["template"] = (
            OwnRecipes.TextAfter("portal", "template", """{ "name": "Templates", "Templates": { "TicketList": { "Content": "one\n{% if x %}" } } }"""),
            ["Step 2 ('Templates')", "'TicketList'"]),
        ["pipeline"] = (
            OwnRecipes.TextAfter("portal", "pipeline", """{ "name": "TicketPipelines", "Pipelines": [ { "Id": "support", "Name": "", "Stages": [] } ] }"""),
            ["Step 2 ('TicketPipelines')"]),
        ["tickets"] = (
            OwnRecipes.TextAfter("demo", "tickets", """{ "name": "Tickets", "Tickets": [ { "Subject": "By nobody", "Requester": "nobody@nowhere.example", "Messages": [] } ] }"""),
            ["'tickets' was rejected. Step 2 ('Tickets')"]),
    };

    [DatabaseFact]
    public async Task The_setup_screen_tells_step_and_reason_and_can_be_sent_again_with_another_recipe()
    {
        await using var site = await SiteProcess.StartAsync(new SiteStart(Folder.Path) { Environment = "Production" }
            .WithRecipes(_recipes.Select(recipe => KeyValuePair.Create(recipe.Key, recipe.Value.Text))));
        site.Log.Expect("was rejected");
        site.Log.Expect("The recipe 'not-json.recipe.json' is not valid");
        using var visitor = new Visitor(site.Address);
        var screen = await visitor.OpenAsync("/");
        foreach (var (name, (_, reasons)) in _recipes.Where(recipe => recipe.Key != "not-json"))
        {
            screen = await Filled(screen, name).SendAsync();
            var error = Assert.Single(screen.Texts("#RecipeName-error"));
            Assert.True(reasons.All(error.Contains), $"{name}: {error}");
            Assert.Equal("owner", screen.Form("Set up the site").Value("User name"));
            Assert.Equal(name, screen.Form("Set up the site").Value("Made from"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health")).Status);
            await ShouldHoldNothingAsync();
        }

        await Filled(screen, "portal").SendAsync();
        await site.HealthyAsync();
        Assert.True(await CanLogInAsync(site.Address, "owner", Password));
        Assert.Equal(0, await Folder.QueryAsync<long>("select count(*) from \"TicketIndex\""));
    }

    [DatabaseFact]
    public async Task A_setup_from_configuration_tells_step_and_reason_in_the_log_and_the_next_start_can_do_better()
    {
        var texts = _recipes.Select(recipe => KeyValuePair.Create(recipe.Key, recipe.Value.Text)).ToList();
        foreach (var name in (string[])["not-json", "no-such-step", "tickets"])
        {
            await using var site = await SiteProcess.StartAsync(Folder.Start().WithRecipes(texts).SetUpFrom(name));
            using var visitor = new Visitor(site.Address);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/tickets")).Status);
            var health = await visitor.GetAsync("/health");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, health.Status);
            Assert.Contains("could not be set up", health.Html, StringComparison.Ordinal);
            Assert.Contains(site.Log.Entries, entry => entry.Level == "Error" && _recipes[name].Reasons.All(entry.Message.Contains));
            await ShouldHoldNothingAsync();
        }

        await using var again = await SiteProcess.StartAsync(Folder.Start().WithRecipes([]).SetUpFrom("portal"));
        await again.HealthyAsync();
        Assert.True(await CanLogInAsync(again.Address, Cast.Admin.Email, Account.Password));
        Assert.False(await CanLogInAsync(again.Address, Cast.Ana.Email, Account.Password));
    }

    private PageForm Filled(Page screen, string recipe)
    {
        var form = screen.Form("Set up the site").Fill("Name of the site", "Own Help").Set("RecipeName", recipe)
            .Fill("User name", "owner").Fill("E-mail", "owner@own.example").Fill("Password", Password).Fill("Password again", Password);
        return Database == DatabaseKind.Sqlite
            ? form.Set("DatabaseProvider", "Sqlite")
            : form.Set("DatabaseProvider", "Postgres").Fill("Connection string", Folder.PostgresConnection!);
    }
}

public sealed class BrokenRecipeTestsOnSqlite() : BrokenRecipeTests(DatabaseKind.Sqlite);

[RequiresPostgres]
public sealed class BrokenRecipeTestsOnPostgres() : BrokenRecipeTests(DatabaseKind.Postgres);
