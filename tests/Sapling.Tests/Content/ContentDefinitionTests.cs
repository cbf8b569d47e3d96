using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace Sapling.Tests.Content;

public sealed class ContentDefinitionTests : IAsyncLifetime
{
    private ContentSite _site = null!;

    public async Task InitializeAsync() => _site = await ContentSite.CreateAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_type_keeps_its_parts_fields_and_settings()
    {
        await _site.DefineAsync(async definitions =>
        {
            await definitions.AlterPartDefinitionAsync("Recipe", part => part
                .WithField<TextField>("Dish", field => field.WithDisplayName("The dish").WithSettings(new TextFieldSettings { Required = true, Hint = "One line" }))
                .WithField<NumericField>("Minutes"));
            await definitions.AlterTypeDefinitionAsync("Recipe", type => type
                .WithDisplayName("Cooking recipe").Creatable().Listable().Securable()
                .WithPart("Recipe")
                .WithPart<TitlePart>(part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }).WithPosition("0")));
        });

        var type = await GetAsync("Recipe");
        Assert.Equal("Cooking recipe", type!.DisplayName);
        Assert.True(type.IsCreatable() && type.IsListable() && type.IsSecurable() && !type.IsDraftable());
        Assert.Equal(["Recipe", "TitlePart"], type.Parts.Select(part => part.Name));
        Assert.Equal(TitlePartOptions.EditableRequired, type.Parts.Last().GetSettings<TitlePartSettings>().Options);

        var dish = type.Parts.First().PartDefinition.Fields.First();
        Assert.Equal("The dish", dish.DisplayName());
        Assert.True(dish.GetSettings<TextFieldSettings>() is { Required: true, Hint: "One line" });
        Assert.Same(type, dish.ContentTypePartDefinition.ContentTypeDefinition);
    }

    [Fact]
    public async Task A_second_alteration_keeps_what_it_does_not_mention()
    {
        await _site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync("Page", type => type
            .Creatable().WithPart<TitlePart>(part => part.WithSettings(new TitlePartSettings { RenderTitle = false }))));
        await _site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync("Page", type => type
            .Draftable().WithPart("TitlePart", part => part.WithPosition("3"))));

        var type = await GetAsync("Page");
        Assert.True(type!.IsCreatable() && type!.IsDraftable());
        var title = Assert.Single(type!.Parts);
        Assert.False(title.GetSettings<TitlePartSettings>().RenderTitle);
        Assert.Equal("3", title.GetSettings<ContentTypePartSettings>().Position);
    }

    [Fact]
    public async Task What_is_changed_shows_at_once_to_who_loads_and_after_the_commit_to_who_reads()
    {
        await _site.DefineAsync(async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Page", type => type.WithDisplayName("One"));
            await definitions.AlterTypeDefinitionAsync("Page", type => type.Creatable());
            Assert.Equal("One", (await definitions.LoadTypeDefinitionAsync("Page"))!.DisplayName);
        });

        var first = await GetAsync("Page");
        Assert.Same(first, await GetAsync("Page"));
        await _site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync("Page", type => type.WithDisplayName("Two")));
        Assert.Equal("Two", (await GetAsync("Page"))!.DisplayName);
    }

    [Fact]
    public async Task A_deleted_part_is_gone_from_its_types()
    {
        await _site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync("Page", type => type.WithPart<TitlePart>().WithPart("Extra")));
        await _site.DefineAsync(definitions => definitions.DeletePartDefinitionAsync("Extra"));

        Assert.Equal(["TitlePart"], (await GetAsync("Page"))!.Parts.Select(part => part.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("<b>")]
    public async Task A_name_that_is_no_identifier_is_refused(string name)
        => await Assert.ThrowsAsync<ArgumentException>(() => _site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync(name, type => type.Creatable())));

    private Task<ContentTypeDefinition?> GetAsync(string name)
        => _site.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(name));
}
