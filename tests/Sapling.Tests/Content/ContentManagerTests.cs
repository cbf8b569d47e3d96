using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Sapling.Tests.Content;

public sealed class ContentManagerTests : IAsyncLifetime
{
    private ContentSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await ContentSite.CreateAsync(services =>
        {
            services.AddContentPart<NotePart>().AddHandler<NoteHandler>();
            services.AddContentField<WordField>().AddHandler<WordHandler>();
        });
        await _site.DefineAsync(async definitions =>
        {
            await definitions.AlterPartDefinitionAsync("Note", part => part.WithField<WordField>("Mood"));
            await definitions.AlterTypeDefinitionAsync("Note", type => type.WithPart("Note").WithPart<NotePart>().Draftable().Versionable());
            await definitions.AlterTypeDefinitionAsync("Memo", type => type.WithPart<NotePart>().Draftable());
        });
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_new_item_has_the_parts_and_fields_of_its_type()
    {
        var item = await _site.WithContentAsync(content => content.NewAsync("Note"));

        Assert.Equal(26, item.ContentItemId.Length);
        Assert.True(item.TryGet<NotePart>(out _));
        Assert.NotNull(item.Get<ContentPart>("Note")!.Get<WordField>("Mood"));
        Assert.Equal(ContentSite.Now, item.CreatedUtc);
    }

    [Fact]
    public async Task A_published_item_is_found_with_its_content()
    {
        var id = await CreateAsync("Note", "hello");
        var item = await GetAsync(id);

        Assert.Equal("hello", item!.GetOrCreate<NotePart>().Text);
        Assert.Equal("hello", item!.DisplayText);
        Assert.True(item!.Published && item.Latest);
        Assert.Equal(ContentSite.Now, item.PublishedUtc);
    }

    [Fact]
    public async Task A_draft_is_not_published_until_it_is()
    {
        var id = await CreateAsync("Note", "draft", VersionOptions.Draft);
        Assert.Null(await GetAsync(id));
        Assert.NotNull(await GetAsync(id, VersionOptions.Latest));

        await _site.WithContentAsync(async content => await content.PublishAsync((await content.GetAsync(id, VersionOptions.Latest))!));

        Assert.NotNull(await GetAsync(id));
    }

    [Fact]
    public async Task Editing_a_published_item_makes_a_draft_beside_it()
    {
        var id = await CreateAsync("Note", "one");
        await EditAsync(id, "two", publish: false);

        Assert.Equal("one", (await GetAsync(id))!.GetOrCreate<NotePart>().Text);
        Assert.Equal("two", (await GetAsync(id, VersionOptions.Latest))!.GetOrCreate<NotePart>().Text);
        Assert.False((await GetAsync(id))!.Latest);

        await EditAsync(id, "three", publish: true);

        Assert.Equal("three", (await GetAsync(id))!.GetOrCreate<NotePart>().Text);
        Assert.Equal(2, await CountAsync(id));
    }

    [Fact]
    public async Task A_type_without_versions_keeps_none()
    {
        var id = await CreateAsync("Memo", "one");
        await EditAsync(id, "two", publish: true);

        Assert.Equal("two", (await GetAsync(id))!.GetOrCreate<NotePart>().Text);
        Assert.Equal(1, await CountAsync(id));
    }

    [Fact]
    public async Task Discarding_a_draft_brings_the_published_version_back()
    {
        var id = await CreateAsync("Note", "one");
        await EditAsync(id, "two", publish: false);
        await _site.WithContentAsync(async content => await content.DiscardDraftAsync((await content.GetAsync(id, VersionOptions.Draft))!));

        var latest = await GetAsync(id, VersionOptions.Latest);
        Assert.Equal("one", latest!.GetOrCreate<NotePart>().Text);
        Assert.Null(await GetAsync(id, VersionOptions.Draft));
    }

    [Fact]
    public async Task An_unpublished_and_a_removed_item_are_gone()
    {
        var id = await CreateAsync("Note", "one");
        await _site.WithContentAsync(async content => await content.UnpublishAsync((await content.GetAsync(id))!));
        Assert.Null(await GetAsync(id));
        Assert.NotNull(await GetAsync(id, VersionOptions.Latest));

        await _site.WithContentAsync(async content => await content.RemoveAsync((await content.GetAsync(id, VersionOptions.Latest))!));
        Assert.Null(await GetAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task A_handler_can_refuse_creation_and_publication()
    {
        var refused = await _site.WithContentAsync(async content =>
        {
            var item = await content.NewAsync("Note");
            item.Alter<NotePart>(part => part.Text = "refuse");
            return (item.ContentItemId, Created: await content.CreateAsync(item));
        });

        Assert.False(refused.Created);
        Assert.Null(await GetAsync(refused.ContentItemId, VersionOptions.Latest));
    }

    [Fact]
    public async Task Validation_names_the_form_fields_that_are_wrong()
    {
        var result = await _site.WithContentAsync(async content =>
        {
            var item = await content.NewAsync("Note");
            item.Alter<NotePart>(part => part.Text = "");
            return await content.ValidateAsync(item);
        });

        Assert.False(result.Succeeded);
        Assert.Equal(["Note.Mood.Word", "NotePart.Text"], result.Errors.SelectMany(error => error.MemberNames).Order());
    }

    [Fact]
    public async Task Reading_an_item_twice_in_a_request_gives_the_same_object()
    {
        var id = await CreateAsync("Note", "one");
        await _site.WithContentAsync(async content => Assert.Same(await content.GetAsync(id), await content.GetAsync(id)));
    }

    [Fact]
    public async Task Several_items_come_in_the_order_asked_for()
    {
        var ids = new[] { await CreateAsync("Note", "one"), await CreateAsync("Note", "two"), await CreateAsync("Memo", "three") };
        var items = await _site.WithContentAsync(content => content.GetAsync([ids[2], ids[0], "missing", ids[1]]));

        Assert.Equal([ids[2], ids[0], ids[1]], items.Select(item => item.ContentItemId));
    }

    [Fact]
    public async Task A_clone_is_a_draft_with_the_same_content()
    {
        var id = await CreateAsync("Note", "one");
        var clone = await _site.WithContentAsync(async content => await content.CloneAsync((await content.GetAsync(id))!));
        var stored = await GetAsync(clone.ContentItemId, VersionOptions.Latest);

        Assert.NotEqual(id, stored!.ContentItemId);
        Assert.Equal("one", stored.GetOrCreate<NotePart>().Text);
        Assert.False(stored.Published);
    }

    private Task<string> CreateAsync(string type, string text, VersionOptions? options = null) => _site.WithContentAsync(async content =>
    {
        var item = await content.NewAsync(type);
        item.Alter<NotePart>(part => part.Text = text);
        Assert.True(await content.CreateAsync(item, options));
        return item.ContentItemId;
    });

    private Task<ContentItem?> GetAsync(string id, VersionOptions? options = null)
        => _site.WithContentAsync(content => content.GetAsync(id, options));

    private Task EditAsync(string id, string text, bool publish) => _site.WithContentAsync(async content =>
    {
        var item = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        item.Alter<NotePart>(part => part.Text = text);
        await content.UpdateAsync(item);
        if (publish)
        {
            Assert.True(await content.PublishAsync(item));
        }
        else
        {
            await content.SaveDraftAsync(item);
        }
    });

    private Task<int> CountAsync(string id) => _site.InScopeAsync(services =>
        services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).CountAsync());
}
