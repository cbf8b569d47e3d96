using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Settings.Recipes;

/// <summary>The recipe step <c>settings</c>: a property of the site by its own name, anything else is a section.</summary>
internal sealed class SettingsStep : NamedRecipeStepHandler
{
    private readonly ISiteService _siteService;

    public SettingsStep(ISiteService siteService)
        : base("Settings") => _siteService = siteService;

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await _siteService.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step)
        {
            try
            {
                Set(site, name, value);
            }
            catch (Exception exception) when (exception is InvalidOperationException or FormatException or JsonException)
            {
                context.Errors.Add($"The setting '{name}' has a value that does not fit: {exception.Message}");
            }
        }

        if (context.Errors.Count == 0)
        {
            await _siteService.UpdateSiteSettingsAsync(site);
        }
    }

    private static void Set(ISite site, string name, JsonNode? value)
    {
        switch (name)
        {
            case "name": break;
            case nameof(ISite.BaseUrl): site.BaseUrl = Text(value); break;
            case nameof(ISite.Calendar): site.Calendar = Text(value); break;
            case nameof(ISite.CdnBaseUrl): site.CdnBaseUrl = Text(value); break;
            case nameof(ISite.PageTitleFormat): site.PageTitleFormat = Text(value); break;
            case nameof(ISite.SiteName): site.SiteName = Text(value) ?? string.Empty; break;
            case nameof(ISite.SiteSalt): site.SiteSalt = Text(value); break;
            case nameof(ISite.SuperUser): site.SuperUser = Text(value); break;
            case nameof(ISite.TimeZoneId): site.TimeZoneId = Text(value); break;
            case nameof(ISite.MaxPagedCount): site.MaxPagedCount = Number(value); break;
            case nameof(ISite.MaxPageSize): site.MaxPageSize = Number(value); break;
            case nameof(ISite.PageSize): site.PageSize = Number(value); break;
            case nameof(ISite.AppendVersion): site.AppendVersion = value?.GetValue<bool>() ?? false; break;
            case nameof(ISite.UseCdn): site.UseCdn = value?.GetValue<bool>() ?? false; break;
            case nameof(ISite.ResourceDebugMode): site.ResourceDebugMode = Choice<ResourceDebugMode>(value); break;
            case nameof(ISite.CacheMode): site.CacheMode = Choice<CacheMode>(value); break;
            case nameof(ISite.HomeRoute): site.HomeRoute = Route(value); break;
            default: SetSection(site, name, value); break;
        }
    }

    private static void SetSection(ISite site, string name, JsonNode? value)
    {
        if (value is JsonObject section && site.Properties[name] is JsonObject present)
        {
            // What the recipe does not mention stays as it is.
            foreach (var (key, node) in section)
            {
                present[key] = node?.DeepClone();
            }
        }
        else
        {
            site.Properties[name] = value?.DeepClone();
        }
    }

    private static string? Text(JsonNode? value) => value?.ToString();

    private static int Number(JsonNode? value) => value is null ? 0 : int.Parse(value.ToString(), CultureInfo.InvariantCulture);

    private static T Choice<T>(JsonNode? value) where T : struct, Enum
        => value is null ? default
            : Enum.TryParse<T>(value.ToString(), ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice
            : throw new FormatException($"'{value}' is none of {string.Join(", ", Enum.GetNames<T>())}.");

    private static RouteValueDictionary Route(JsonNode? value)
        => new(value?.AsObject().Select(route => new KeyValuePair<string, object?>(route.Key, route.Value?.ToString())) ?? []);
}
