using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Tests.Display;

public class DriverTests
{
    [Fact]
    public async Task Drivers_fill_the_zones_of_the_models_shape()
    {
        await using var world = World<NoteDriver>();
        var shape = await Manager(world).BuildDisplayAsync(new() { Title = "First" }, new NullModelUpdater());
        Assert.Equal("title: First", await world.ShowAsync(shape));
    }

    [Fact]
    public async Task A_display_type_may_have_a_place_of_its_own()
    {
        await using var world = World<NoteDriver>();
        var shape = await Manager(world).BuildDisplayAsync(new() { Title = "First" }, new NullModelUpdater(), "Summary");
        Assert.Equal("Note_Summary", shape.Metadata.Type);
        Assert.True(shape.GetProperty<IShape>("Header").HasItems());
        Assert.Null(shape.GetProperty("Content"));
    }

    [Fact]
    public async Task A_placement_rule_goes_before_the_drivers_own_place()
    {
        await using var world = World<NoteDriver>();
        world.Templates.Describe(world.Theme, "NoteTitle", builder => builder.Placement(_ => OrchardCore.DisplayManagement.Descriptors.PlacementInfo.Hidden));
        var shape = await Manager(world).BuildDisplayAsync(new() { Title = "First" }, new NullModelUpdater());
        Assert.Null(shape.GetProperty("Content"));
    }

    [Fact]
    public async Task A_view_model_is_filled_only_when_its_shape_is_shown()
    {
        await using var world = World<CountingDriver>();
        var shape = await Manager(world).BuildDisplayAsync(new(), new NullModelUpdater());
        var driver = (CountingDriver)world.Get<IDisplayDriver<Note>>();
        Assert.Equal(0, driver.Filled);
        await world.ShowAsync(shape);
        Assert.Equal(1, driver.Filled);
    }

    [Fact]
    public async Task An_update_binds_with_the_prefix_and_changes_the_model()
    {
        await using var world = World<NoteDriver>();
        var note = new Note { Title = "old" };
        var form = new FormUpdater(("Form.Note.Title", "new"));
        await Manager(world).UpdateEditorAsync(note, form, false, htmlPrefix: "Form");
        Assert.True(form.ModelState.IsValid);
        Assert.Equal("new", note.Title);
    }

    [Fact]
    public async Task What_is_not_valid_is_shown_again_with_its_error()
    {
        await using var world = World<NoteDriver>();
        var note = new Note { Title = "old" };
        var form = new FormUpdater(("Note.Title", ""));
        var shape = await Manager(world).UpdateEditorAsync(note, form, false);
        Assert.Equal("This is required.", Assert.Single(form.ModelState["Note.Title"]!.Errors).ErrorMessage);
        Assert.Equal("old", note.Title);
        Assert.Equal("edit: old", await world.ShowAsync(shape));
    }

    [Fact]
    public async Task Groups_keep_editors_apart()
    {
        await using var world = World<GroupedDriver>();
        Assert.Equal("a", await EditorAsync("a"));
        Assert.Equal("b", await EditorAsync("B"));
        Assert.Equal("general", await EditorAsync(string.Empty));

        async Task<string> EditorAsync(string group) =>
            await world.ShowAsync(await Manager(world).BuildEditorAsync(new(), new NullModelUpdater(), false, group));
    }

    [Fact]
    public async Task A_condition_is_asked_before_the_shape_is_made()
    {
        await using var world = World<ConditionalDriver>();
        var shape = await Manager(world).BuildDisplayAsync(new(), new NullModelUpdater());
        Assert.Null(shape.GetProperty("Content"));
    }

    [Fact]
    public async Task A_driver_that_fails_to_show_something_is_left_out_and_logged()
    {
        await using var world = World<NoteDriver>(services => services.AddDisplayDriver<Note, FailingDriver>());
        var shape = await Manager(world).BuildDisplayAsync(new() { Title = "First" }, new NullModelUpdater());
        Assert.Equal("title: First", await world.ShowAsync(shape));
        Assert.NotEmpty(world.Logs.Errors);
    }

    [Fact]
    public async Task A_driver_that_fails_to_take_over_a_change_fails_the_update()
    {
        await using var world = World<FailingDriver>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Manager(world).UpdateEditorAsync(new(), new NullModelUpdater(), false));
    }

    private static IDisplayManager<Note> Manager(DisplayWorld world) => world.Get<IDisplayManager<Note>>();

    private static DisplayWorld World<TDriver>(Action<IServiceCollection>? configure = null) where TDriver : class, IDisplayDriver<Note>
    {
        var world = new DisplayWorld(services =>
        {
            configure?.Invoke(services);
            services.AddDisplayDriver<Note, TDriver>();
        });
        foreach (var type in new[] { "Note", "Note_Summary", "Note_Edit" })
        {
            world.Templates.Add(world.Module, type, context => Templates.ShowAsync(context, "Header", "Content"));
        }

        world.Templates.Add(world.Module, "NoteTitle", context => TextAsync("title: ", context));
        world.Templates.Add(world.Module, "NoteTitle_Edit", context => TextAsync("edit: ", context));
        world.Templates.Add(world.Module, "Piece", context => Templates.ShowAsync(context, "Title"));
        return world;
    }

    private static async Task<Microsoft.AspNetCore.Html.IHtmlContent> TextAsync(string label, OrchardCore.DisplayManagement.Implementation.DisplayContext context) =>
        new Microsoft.AspNetCore.Html.HtmlContentBuilder().Append(label).AppendHtml(await Templates.ShowAsync(context, "Title"));

    private sealed class NoteDriver : DisplayDriver<Note>
    {
        public override IDisplayResult Display(Note model, BuildDisplayContext context) =>
            Initialize<NoteViewModel>("NoteTitle", view => view.Title = model.Title)
                .Location("Content:1").Location("Summary", place => place.Zone("Header", "1"));

        public override IDisplayResult Edit(Note model, BuildEditorContext context) =>
            Initialize<NoteViewModel>("NoteTitle_Edit", view => view.Title = model.Title).Location("Content:1");

        public override async Task<IDisplayResult> UpdateAsync(Note model, UpdateEditorContext context)
        {
            var view = new NoteViewModel();
            if (await context.Updater.TryUpdateModelAsync(view, Prefix))
            {
                model.Title = view.Title;
            }

            return Edit(model, context);
        }
    }

    private sealed class CountingDriver : DisplayDriver<Note>
    {
        public int Filled { get; private set; }

        public override IDisplayResult Display(Note model, BuildDisplayContext context) =>
            Initialize<NoteViewModel>("Piece", _ => Filled++).Location("Content");
    }

    private sealed class GroupedDriver : DisplayDriver<Note>
    {
        public override IDisplayResult Edit(Note model, BuildEditorContext context) => Combine(
            Piece("a").OnGroup("a"),
            Piece("b").OnGroup("b", "c"),
            Piece("general"));

        private ShapeResult Piece(string title) => Copy("Piece", new { Title = title }).Location("Content");
    }

    private sealed class ConditionalDriver : DisplayDriver<Note>
    {
        public override IDisplayResult Display(Note model, BuildDisplayContext context) =>
            Factory("Piece", ValueTask<IShape> (_) => throw new InvalidOperationException("must not be made")).Location("Content").RenderWhen(() => Task.FromResult(false));
    }

    private sealed class FailingDriver : DisplayDriver<Note>
    {
        public override IDisplayResult Display(Note model, BuildDisplayContext context) => throw new InvalidOperationException("display");

        public override Task<IDisplayResult> UpdateAsync(Note model, UpdateEditorContext context) => throw new InvalidOperationException("update");
    }
}
