using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;

namespace Sapling.Tests.Display;

public class BrokenTemplateTests
{
    [Fact]
    public async Task A_customer_sees_an_apology_in_the_place_of_the_broken_piece_and_the_rest_of_the_page()
    {
        await using var world = WorldWithBrokenFooter();
        world.SignIn();
        var html = await PageAsync(world);
        Assert.Contains("<main>content</main>", html, StringComparison.Ordinal);
        Assert.Contains("Sorry, this part of the page cannot be shown", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Footer.liquid", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_see_file_line_and_message_encoded()
    {
        await using var world = WorldWithBrokenFooter();
        world.SignIn("AccessAdminPanel");
        var html = await PageAsync(world);
        Assert.Contains("<main>content</main>", html, StringComparison.Ordinal);
        Assert.Contains("Areas/Theme/Views/Footer.liquid, line 7", html, StringComparison.Ordinal);
        Assert.Contains("secret detail &lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_who_is_not_signed_in_counts_as_a_customer()
    {
        await using var world = WorldWithBrokenFooter();
        Assert.DoesNotContain("secret detail", await PageAsync(world), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_failure_is_logged_with_the_template()
    {
        await using var world = WorldWithBrokenFooter();
        await PageAsync(world);
        Assert.Contains("Areas/Theme/Views/Footer.liquid", Assert.Single(world.Logs.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_broken_layout_title_and_content_can_still_be_read()
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Theme, "Layout", _ => throw new InvalidOperationException("broken"));
        world.Get<OrchardCore.DisplayManagement.Title.IPageTitleBuilder>().AddSegment(new HtmlString("My ticket"));
        var html = await world.ShowLayoutAsync("<p>content</p>");
        Assert.Contains("<title>My ticket</title>", html, StringComparison.Ordinal);
        Assert.Contains("<p>content</p>", html, StringComparison.Ordinal);
        Assert.Contains("Sorry", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shape_without_a_template_is_named_to_staff()
    {
        await using var world = new DisplayWorld();
        world.SignIn("AccessAdminPanel");
        Assert.Contains("There is no template for the shape &#x27;Unknown&#x27;", await world.ShowAsync("Unknown"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_while_a_model_is_filled_fails_in_the_shapes_place()
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Module, "Piece", "never");
        var shape = await world.Factory.CreateAsync("Piece");
        shape.Metadata.OnProcessing(_ => throw new InvalidOperationException("no data"));
        Assert.Contains("Sorry", await world.ShowAsync(shape), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_visitor_has_left_rendering_stops()
    {
        await using var world = new DisplayWorld();
        using var gone = new CancellationTokenSource();
        world.Http.RequestAborted = gone.Token;
        world.Templates.Add(world.Module, "Piece", async _ =>
        {
            await gone.CancelAsync();
            throw new OperationCanceledException(gone.Token);
        });
        await Assert.ThrowsAsync<OperationCanceledException>(() => world.ShowAsync("Piece"));
    }

    private static DisplayWorld WorldWithBrokenFooter()
    {
        var world = new DisplayWorld();
        world.Templates.Add(world.Theme, "Footer", _ => throw new Fluid.ParseException("secret detail <script>", null, 7, 3));
        world.Templates.Add(world.Theme, "Layout", async context =>
        {
            var layout = (OrchardCore.DisplayManagement.Zones.IZoneHolding)context.Value;
            return new HtmlContentBuilder()
                .AppendHtml("<main>").AppendHtml(await context.DisplayHelper.ShapeExecuteAsync(layout.Zones["Content"])).AppendHtml("</main>")
                .AppendHtml(await context.DisplayHelper.ShapeExecuteAsync(layout.Zones["Footer"]));
        });
        return world;
    }

    private static async Task<string> PageAsync(DisplayWorld world)
    {
        var layout = await world.Get<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Footer"].AddAsync(await world.Factory.CreateAsync("Footer"));
        return await world.ShowLayoutAsync("content");
    }
}
