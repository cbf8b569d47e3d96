using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Html;
using OrchardCore.Html.Models;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Title;
using OrchardCore.Title.Models;
using YesSql;

namespace Sapling.Tests.Content;

public sealed class ContentImportTests : IAsyncLifetime
{
    private ContentSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await ContentSite.CreateAsync(services =>
        {
            services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
            new ContentFieldsStartup().ConfigureServices(services);
            new TitleStartup().ConfigureServices(services);
            new HtmlStartup().ConfigureServices(services);
        });
        await _site.DefineAsync(async definitions =>
        {
            await definitions.AlterPartDefinitionAsync("Page", part => part
                .WithField<NumericField>("Rank", field => field.WithSettings(new NumericFieldSettings { Minimum = 1, Maximum = 5 }))
                .WithField<HtmlField>("Aside"));
            await definitions.AlterTypeDefinitionAsync("Page", type => type.WithPart("Page").WithPart<TitlePart>().WithPart<HtmlBodyPart>().Versionable().Draftable());
        });
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task The_same_import_twice_makes_nothing_twice()
    {
        await ImportAsync(Page("One"), Page("Two", "4page00000000000000000two0"));
        await ImportAsync(Page("One"), Page("Two", "4page00000000000000000two0"));

        Assert.Equal(2, await CountAsync());
        Assert.Equal("One", (await GetAsync())!.DisplayText);
    }

    [Fact]
    public async Task A_changed_item_of_the_same_identity_is_replaced()
    {
        await ImportAsync(Page("One"));
        await ImportAsync(Page("Better"));

        var page = await GetAsync();
        Assert.Equal("Better", page!.DisplayText);
        Assert.Equal("Better", page.GetOrCreate<TitlePart>().Title);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_published_one()
    {
        await ImportAsync(Page("One", version: "4version000000000000000001"));
        await ImportAsync(Page("Two", version: "4version000000000000000002"));

        Assert.Equal("Two", (await GetAsync())!.DisplayText);
        Assert.Equal(2, await CountAsync());
        Assert.Single(await _site.InScopeAsync(services => services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(index => index.Published).ListAsync()));
    }

    [Fact]
    public async Task Times_of_the_import_are_kept()
    {
        await ImportAsync(Page("One"));
        var page = await GetAsync();

        Assert.Equal(new DateTime(2025, 5, 4, 8, 0, 0, DateTimeKind.Utc), page!.CreatedUtc);
        Assert.Equal(page.CreatedUtc, page.PublishedUtc);
    }

    [Fact]
    public async Task Html_is_cleaned_before_it_is_stored()
    {
        await ImportAsync(Page("One", body: "<p onclick='x()'>Hi<script>alert(1)</script></p>"));
        var page = await GetAsync();

        Assert.Equal("<p>Hi</p>", page!.GetOrCreate<HtmlBodyPart>().Html);
        Assert.DoesNotContain("script", page!.Get<ContentPart>("Page")!.Get<HtmlField>("Aside")!.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Rank\":{\"Value\":9}", "Rank must be at most 5.")]
    [InlineData("\"Rank\":{\"Value\":1.5}", "Rank must be a whole number.")]
    public async Task An_item_that_is_not_valid_is_refused_and_named(string fields, string reason)
    {
        var exception = await Assert.ThrowsAsync<ValidationException>(() => ImportAsync(Page("One", fields: fields)));

        Assert.Contains("'One'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_title_of_several_lines_is_refused()
        => await Assert.ThrowsAsync<ValidationException>(() => ImportAsync(Page("One\\u0000Two")));

    private static string Page(string title, string id = "4page00000000000000000one0", string version = "", string body = "<p>Hi</p>", string fields = "\"Rank\":{\"Value\":3}") => $$"""
        {"ContentItemId":"{{id}}","ContentItemVersionId":"{{version}}","ContentType":"Page","DisplayText":"{{title}}","Latest":true,"Published":true,
         "CreatedUtc":"2025-05-04T08:00:00Z","PublishedUtc":"2025-05-04T08:00:00Z","Owner":"u","Author":"admin",
         "TitlePart":{"Title":"{{title}}"},"HtmlBodyPart":{"Html":"{{body}}"},
         "Page":{ {{fields}},"Aside":{"Html":"<b>x</b><script>y</script>"} } }
        """;

    private Task ImportAsync(params string[] pages)
        => _site.WithContentAsync(content => content.ImportAsync(pages.Select(page => JsonSerializer.Deserialize<ContentItem>(page)!)));

    private Task<ContentItem?> GetAsync() => _site.WithContentAsync(content => content.GetAsync("4page00000000000000000one0"));

    private Task<int> CountAsync() => _site.InScopeAsync(services => services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>().CountAsync());
}
