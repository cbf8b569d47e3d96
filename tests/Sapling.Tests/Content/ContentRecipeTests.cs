using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents.Recipes;
using OrchardCore.ContentTypes.RecipeSteps;
using OrchardCore.CustomSettings.Recipes;
using OrchardCore.CustomSettings.Services;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using OrchardCore.Settings.Services;
using OrchardCore.Title;
using OrchardCore.Title.Models;

namespace Sapling.Tests.Content;

public sealed class ContentRecipeTests : IAsyncLifetime
{
    private const string Definition = """
        {"name":"ContentDefinition",
         "ContentTypes":[{"Name":"Page","DisplayName":"A page","Settings":{"ContentTypeSettings":{"Creatable":true,"Stereotype":"CustomSettings"}},
           "ContentTypePartDefinitionRecords":[
             {"PartName":"TitlePart","Name":"TitlePart","Settings":{"TitlePartSettings":{"Options":3},"ContentTypePartSettings":{"Position":"0"}}},
             {"PartName":"Page","Name":"Page","Settings":{}}]}],
         "ContentParts":[{"Name":"Page","Settings":{},
           "ContentPartFieldDefinitionRecords":[{"FieldName":"TextField","Name":"Intro","Settings":{"TextFieldSettings":{"Required":true}}}]}]}
        """;

    private ContentSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await ContentSite.CreateAsync(services =>
        {
            services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
            services.AddSingleton<ISiteService, SiteService>();
            services.AddAuthorization();
            services.AddScoped<CustomSettingsService>();
            services.AddScoped<ContentDefinitionStep>();
            services.AddScoped<ContentStep>();
            services.AddScoped<CustomSettingsStep>();
            new ContentFieldsStartup().ConfigureServices(services);
            new TitleStartup().ConfigureServices(services);
        });
        Assert.Empty(await RunAsync<ContentDefinitionStep>(Definition));
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Definitions_of_a_recipe_are_read_in_the_real_hosts_form()
    {
        var type = await _site.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Page"));

        Assert.Equal("A page", type!.DisplayName);
        Assert.Equal(TitlePartOptions.EditableRequired, type.Parts.First().GetSettings<TitlePartSettings>().Options);
        var field = Assert.Single(type.Parts.Last().PartDefinition.Fields);
        Assert.Equal("TextField", field.FieldDefinition.Name);
        Assert.True(field.GetSettings<TextFieldSettings>().Required);
    }

    [Fact]
    public async Task A_field_of_an_unknown_type_is_an_error_with_its_reason()
    {
        var errors = await RunAsync<ContentDefinitionStep>(Definition.Replace("\"TextField\"", "\"NoSuchField\"", StringComparison.Ordinal));

        Assert.Contains("'NoSuchField'", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"content"}""", "no list 'data'")]
    [InlineData("""{"name":"content","data":[{"ContentType":"Nope"}]}""", "'Nope'")]
    [InlineData("""{"name":"content","data":[{"DisplayText":"x"}]}""", "no content type")]
    [InlineData("""{"name":"content","data":[{"ContentType":"Page","CreatedUtc":"yesterday"}]}""", "cannot be imported")]
    [InlineData("""{"name":"content","data":[{"ContentType":"Page","TitlePart":{"Title":"x"},"Latest":true,"Published":true}]}""", "A value is required for Intro.")]
    public async Task Content_that_cannot_be_imported_is_an_error_with_its_reason(string step, string reason)
        => Assert.Contains(reason, Assert.Single(await RunAsync<ContentStep>(step)), StringComparison.Ordinal);

    [Fact]
    public async Task Custom_settings_of_a_recipe_show_at_once()
    {
        Assert.Equal("", await TitleAsync());

        Assert.Empty(await RunAsync<CustomSettingsStep>("""{"name":"custom-settings","Page":{"ContentType":"Page","TitlePart":{"Title":"Hello"},"Page":{"Intro":{"Text":"x"}}}}"""));
        Assert.Equal("Hello", await TitleAsync());
    }

    [Fact]
    public async Task Custom_settings_that_are_not_valid_change_nothing()
    {
        Assert.NotEmpty(await RunAsync<CustomSettingsStep>("""{"name":"custom-settings","Page":{"ContentType":"Page","TitlePart":{"Title":"Hello"}}}"""));
        Assert.Equal("", await TitleAsync());
    }

    private Task<string> TitleAsync() => _site.InScopeAsync(async services =>
    {
        var item = await services.GetRequiredService<CustomSettingsService>().GetSettingsAsync("Page");
        return item.GetOrCreate<TitlePart>().Title ?? "";
    });

    private Task<IList<string>> RunAsync<TStep>(string json) where TStep : IRecipeStepHandler => _site.InScopeAsync(async services =>
    {
        var step = JsonNode.Parse(json)!.AsObject();
        var context = new RecipeExecutionContext { Name = step["name"]!.GetValue<string>(), Step = step };
        await services.GetRequiredService<TStep>().ExecuteAsync(context);
        return context.Errors;
    });
}
