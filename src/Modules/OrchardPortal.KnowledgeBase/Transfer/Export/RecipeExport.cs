using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization.Models;
using OrchardCore.Media;
using OrchardCore.Settings;
using OrchardCore.Templates.Services;
using OrchardPortal.Design.Menus;
using OrchardPortal.Design.Models;
using OrchardPortal.KnowledgeBase.Attachments;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.PrivateContent.Services;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Transfer.Export;

/// <summary>
/// Writes a recipe from which another site becomes the same: content types, categories and articles with their files and old addresses, templates,
/// brand, menus, languages, media, and what other modules give. Nobody's data and no secret is in it: of the settings only what is named here.
/// </summary>
internal sealed class RecipeExport(
    ISiteService siteService,
    IContentDefinitionManager definitions,
    IContentManager contentManager,
    ISession session,
    TemplatesManager templates,
    IMediaFileStore media,
    ArticleFileStore files,
    IEnumerable<ISiteRecipeSteps> others)
{
    private const int Batch = 200;

    private static readonly string[] _sections = [nameof(SiteBrand), "BrandSettings", nameof(SiteMenus), nameof(LocalizationSettings)];
    private static readonly string[] _types = [CategoryPart.ContentType, ArticlePart.ContentType];

    /// <summary>The file, from its beginning on.</summary>
    /// <param name="isSetup">Whether a new site is set up from it, instead of one that is there changed by it.</param>
    public async Task<Stream> WriteAsync(bool isSetup)
    {
        var file = TemporaryFile.Create();
        await using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("name", isSetup ? "site-setup" : "site");
            json.WriteString("displayName", (await siteService.GetSiteSettingsAsync()).SiteName);
            json.WriteString("description", "Content, templates, brand, menus, portal settings and media of a site.");
            json.WriteString("version", "1.0.0");
            json.WriteBoolean("issetuprecipe", isSetup);
            json.WriteStartArray("categories");
            json.WriteEndArray();
            json.WriteStartArray("tags");
            json.WriteEndArray();
            json.WriteStartArray("steps");
            if (isSetup)
            {
                new JsonObject { ["name"] = "recipes", ["Values"] = new JsonArray(new JsonObject { ["executionid"] = "portal", ["name"] = "portal" }) }.WriteTo(json);
            }

            (await SettingsAsync()).WriteTo(json);
            foreach (var other in others)
            {
                (await other.GetAsync()).ToList().ForEach(step => step.WriteTo(json));
            }

            (await definitions.ToRecipeStepAsync(_types, _types)).WriteTo(json);
            (await TemplatesAsync()).WriteTo(json);
            await WriteMediaAsync(json);
            await WriteContentAsync(json);
            await WriteFilesAsync(json);
            (await OldAddressesAsync()).WriteTo(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        file.Position = 0;

        return file;
    }

    private async Task<JsonObject> SettingsAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();
        var step = new JsonObject { ["name"] = "settings", ["SiteName"] = site.SiteName, ["TimeZoneId"] = site.TimeZoneId };
        foreach (var section in _sections)
        {
            if (site.Properties[section] is { } value)
            {
                step[section] = value.DeepClone();
            }
        }

        return step;
    }

    private async Task<JsonObject> TemplatesAsync()
    {
        var named = new JsonObject();
        foreach (var (name, template) in (await templates.GetTemplatesDocumentAsync()).Templates)
        {
            named[name] = new JsonObject { ["Content"] = template.Content, ["Description"] = template.Description };
        }

        return new JsonObject { ["name"] = "Templates", ["Templates"] = named };
    }

    private async Task WriteMediaAsync(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "media");
        json.WriteStartArray("Files");
        await foreach (var file in media.GetDirectoryContentAsync(includeSubDirectories: true))
        {
            if (!file.IsDirectory)
            {
                await using var content = await media.GetFileStreamAsync(file);
                json.WriteStartObject();
                json.WriteString("TargetPath", file.Path);
                await WriteBase64Async(json, content);
                json.WriteEndObject();
                await json.FlushAsync();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private async Task WriteContentAsync(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "content");
        json.WriteStartArray("data");
        foreach (var type in _types)
        {
            IReadOnlyList<ContentItem> items;
            for (var skip = 0; (items = await ReadAsync(type, skip)).Count > 0; skip += Batch)
            {
                foreach (var item in items)
                {
                    var node = JsonSerializer.SerializeToNode(item)!.AsObject();
                    node.Remove(nameof(ContentItem.Id));
                    node.Remove(nameof(ContentItem.Owner));
                    node.WriteTo(json);
                }

                await json.FlushAsync();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private async Task WriteFilesAsync(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "ArticleFiles");
        json.WriteStartArray("Files");
        IReadOnlyList<ContentItem> items;
        for (var skip = 0; (items = await ReadAsync(ArticlePart.ContentType, skip)).Count > 0; skip += Batch)
        {
            foreach (var (item, file) in items.SelectMany(item => ArticleFiles.Of(item).Select(file => (item, file))))
            {
                if (await files.GetFileInfoAsync(ArticleFiles.Path(item.ContentItemId, file.Key)) is { } stored)
                {
                    await using var content = await files.GetFileStreamAsync(stored);
                    json.WriteStartObject();
                    json.WriteString("ContentItemId", item.ContentItemId);
                    json.WriteString("Key", file.Key);
                    await WriteBase64Async(json, content);
                    json.WriteEndObject();
                    await json.FlushAsync();
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private async Task<JsonObject> OldAddressesAsync()
    {
        var published = (await session.QueryIndex<ArticleIndex>().ListAsync()).Select(row => row.ContentItemId).ToHashSet();

        return new()
        {
            ["name"] = "OldAddresses",
            ["Articles"] = new JsonArray([.. (await session.QueryIndex<OldAddressIndex>().ListAsync()).Where(row => published.Contains(row.ContentItemId)).GroupBy(row => row.ContentItemId)
                .Select(rows => new JsonObject { ["ContentItemId"] = rows.Key, ["Paths"] = new JsonArray([.. rows.Select(row => JsonValue.Create(row.Path))]) })]),
        };
    }

    private static async Task WriteBase64Async(Utf8JsonWriter json, Stream content)
    {
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory);
        json.WriteBase64String("Base64", memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    private async Task<IReadOnlyList<ContentItem>> ReadAsync(string type, int skip)
    {
        var rows = await session.QueryIndex<ContentItemIndex>(index => index.Published && index.ContentType == type).OrderBy(index => index.ContentItemId).Skip(skip).Take(Batch).ListAsync();

        return [.. await contentManager.GetAsync(rows.Select(row => row.ContentItemId), VersionOptions.Published)];
    }
}
