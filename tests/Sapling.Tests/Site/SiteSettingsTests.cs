using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Entities;
using OrchardCore.Localization.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using OrchardCore.Settings.Recipes;

namespace Sapling.Tests.Site;

public class SiteSettingsTests
{
    [Fact]
    public async Task A_recipe_sets_properties_sections_and_the_home_route()
    {
        await using var site = await SiteWorld.CreateAsync();

        var errors = await RunStepAsync(site, """
            {
              "name": "settings",
              "SiteName": "Espresso Works Help",
              "PageSize": 20,
              "ResourceDebugMode": "Disabled",
              "HomeRoute": { "Action": "Index", "Controller": "Home", "Area": "OrchardPortal.KnowledgeBase" },
              "LocalizationSettings": { "DefaultCulture": "pt" }
            }
            """);

        Assert.Empty(errors);
        var settings = await site.WithAsync<ISiteService, ISite>(service => service.GetSiteSettingsAsync());
        Assert.Equal(("Espresso Works Help", 20), (settings.SiteName, settings.PageSize));
        Assert.Equal("OrchardPortal.KnowledgeBase", settings.HomeRoute["area"]);
        Assert.Equal("pt", settings.GetOrCreate<LocalizationSettings>().DefaultCulture);
    }

    [Fact]
    public async Task A_section_of_a_recipe_leaves_alone_what_it_does_not_mention()
    {
        await using var site = await SiteWorld.CreateAsync();
        await RunStepAsync(site, """{ "LocalizationSettings": { "DefaultCulture": "pt", "SupportedCultures": ["pt", "en"] } }""");

        await RunStepAsync(site, """{ "LocalizationSettings": { "DefaultCulture": "en" } }""");

        var section = await site.WithAsync<ISiteService, LocalizationSettings>(service => service.GetSettingsAsync<LocalizationSettings>());
        Assert.Equal("en", section.DefaultCulture);
        Assert.Equal(["pt", "en"], section.SupportedCultures);
    }

    [Theory]
    [InlineData("""{ "SiteName": "Changed", "PageSize": "many" }""")]
    [InlineData("""{ "SiteName": "Changed", "UseCdn": 3 }""")]
    [InlineData("""{ "SiteName": "Changed", "CacheMode": "Sometimes" }""")]
    [InlineData("""{ "SiteName": "Changed", "HomeRoute": [] }""")]
    public async Task A_value_that_does_not_fit_is_an_error_and_changes_nothing(string json)
    {
        await using var site = await SiteWorld.CreateAsync();

        Assert.Single(await RunStepAsync(site, json));
        Assert.NotEqual("Changed", (await site.WithAsync<ISiteService, ISite>(service => service.GetSiteSettingsAsync())).SiteName);
    }

    [Fact]
    public async Task Settings_that_were_read_are_shared_and_cannot_be_saved()
    {
        await using var site = await SiteWorld.CreateAsync();

        await site.InScopeAsync(async services =>
        {
            var service = services.GetRequiredService<ISiteService>();
            var settings = await service.GetSiteSettingsAsync();
            Assert.Same(settings.GetOrCreate<LocalizationSettings>(), settings.GetOrCreate<LocalizationSettings>());
            await Assert.ThrowsAsync<ArgumentException>(() => service.UpdateSiteSettingsAsync(settings));
        });
    }

    [Fact]
    public async Task A_change_shows_once_it_is_saved_and_not_before()
    {
        await using var site = await SiteWorld.CreateAsync();

        await site.InScopeAsync(async services =>
        {
            var service = services.GetRequiredService<ISiteService>();
            var changed = await service.LoadSiteSettingsAsync();
            changed.Alter<LocalizationSettings>(section => section.DefaultCulture = "de");
            Assert.Equal("de", changed.GetOrCreate<LocalizationSettings>().DefaultCulture);
            Assert.Equal("en", (await service.GetSettingsAsync<LocalizationSettings>()).DefaultCulture);
            await service.UpdateSiteSettingsAsync(changed);
        });

        var section = await site.WithAsync<ISiteService, LocalizationSettings>(service => service.GetSettingsAsync<LocalizationSettings>());
        Assert.Equal("de", section.DefaultCulture);
    }

    [Fact]
    public async Task Of_two_who_change_the_settings_at_the_same_time_the_second_is_told_and_nothing_is_lost()
    {
        await using var site = await SiteWorld.CreateAsync();
        await ChangeAsync(site, settings => settings.PageSize = 10);

        var exception = await Assert.ThrowsAsync<DocumentStoreCommitException>(() => site.InScopeAsync(async services =>
        {
            var service = services.GetRequiredService<ISiteService>();
            var settings = await service.LoadSiteSettingsAsync();
            await Task.Run(() => ChangeAsync(site, other => other.SiteName = "First"));
            settings.PageSize = 50;
            await service.UpdateSiteSettingsAsync(settings);
        }));

        Assert.Contains("Somebody else", exception.Message);
        var stored = await site.WithAsync<ISiteService, ISite>(service => service.GetSiteSettingsAsync());
        Assert.Equal(("First", 10), (stored.SiteName, stored.PageSize));
    }

    [Fact]
    public void What_is_attached_to_an_entity_is_a_copy()
    {
        var entity = new Entity();
        var section = new LocalizationSettings { DefaultCulture = "pt" };

        entity.Put(section);
        section.DefaultCulture = "fr";

        Assert.True(entity.TryGet<LocalizationSettings>(out var stored));
        Assert.Equal("pt", stored.DefaultCulture);
        Assert.True(entity.Remove<LocalizationSettings>());
        Assert.False(entity.Has<LocalizationSettings>());
    }

    private static Task ChangeAsync(SiteWorld site, Action<ISite> change)
        => site.InScopeAsync(async services =>
        {
            var service = services.GetRequiredService<ISiteService>();
            var settings = await service.LoadSiteSettingsAsync();
            change(settings);
            await service.UpdateSiteSettingsAsync(settings);
        });

    private static Task<IList<string>> RunStepAsync(SiteWorld site, string json)
        => site.InScopeAsync(async services =>
        {
            var context = new RecipeExecutionContext { Name = "settings", Step = JsonNode.Parse(json)!.AsObject() };
            await services.GetServices<IRecipeStepHandler>().OfType<SettingsStep>().Single().ExecuteAsync(context);
            return context.Errors;
        });
}
