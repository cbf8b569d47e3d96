using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Liquid;
using Sapling.Liquid;

namespace Sapling.Tests.LiquidViews;

public sealed class LiquidViewTests
{
    private readonly LiquidViewWorld _world = new(services => services.Configure<TemplateOptions>(options =>
        options.MemberAccessStrategy.Register<TicketViewModel>()));

    [Fact]
    public async Task A_template_sees_the_properties_of_its_shape()
    {
        var shape = new Shape { Id = "x", Classes = { "a", "b" } };
        shape.Properties["Title"] = "<Grinder>";
        shape.Properties["Body"] = new HtmlString("<p>Hi</p>");
        shape.Properties["Child"] = new Shape { Metadata = { Type = "Child" } };
        Assert.Equal(
            "<h1>&lt;Grinder&gt;</h1><p>Hi</p> x a,b Child []",
            await _world.RenderAsync("<h1>{{ Model.Title }}</h1>{{ model.Body }} {{ Model.Id }} {{ Model.Classes | join: ',' }} {{ Model.Child.Metadata.Type }} [{{ Model.Missing }}]", shape));
    }

    [Fact]
    public async Task A_template_sees_registered_view_models_as_they_are()
    {
        var shape = TypedShapes.Create(typeof(TicketViewModel));
        ((TicketViewModel)shape).Number = 1001;
        shape.Properties["Extra"] = "more";
        Assert.Equal("1001 Rows more 1", await _world.RenderAsync("{{ Model.Number }} {{ Model.Items }} {{ Model.Extra }} {{ Model.Classes.size | plus: 1 }}", shape));
    }

    [Fact]
    public async Task A_shape_within_a_shape_is_shown_where_it_is_asked_for()
    {
        var shape = new Shape();
        shape.Properties["Child"] = new Shape { Metadata = { Type = "Card" }, Properties = { ["N"] = 1 } };
        Assert.Equal("[<b>Card:N=1</b>][&lt;b&gt;Card:N=1&lt;/b&gt;][]", await _world.RenderAsync("[{{ Model.Child | shape_render }}][{{ Model.Child | shape_stringify }}][{{ Model.None | shape_render }}]", shape));
        Assert.Equal("<b>Menu:Alias=main,CacheName=x</b>", await _world.RenderAsync("{% shape 'Menu', alias: 'main', cache_name: 'x', id: 'i' %}"));
        Assert.Equal("<b>New:A=1,B=2</b>", await _world.RenderAsync("{% assign s = 'New' | shape_new: a: 1 %}{{ s | shape_properties: b: 2 | shape_render }}"));
    }

    [Fact]
    public async Task A_shape_can_be_changed_before_it_is_shown()
    {
        var shape = new Shape();
        await _world.RenderAsync(
            "{% shape_add_classes Model 'a b' %}{% shape_add_alternates Model 'X__1 X__2' %}{% shape_add_attributes Model data_id: 5, role: 'main' %}{% shape_add_properties Model my_title: 'T' %}{% shape_type Model 'Other' %}{% shape_remove_property Model 'Gone' %}",
            shape);
        Assert.Equal(["a", "b"], shape.Classes);
        Assert.Equal("X__2", shape.Metadata.Alternates.Last);
        Assert.Equal("5", shape.Attributes["data-id"]);
        Assert.Equal("T", shape.Properties["MyTitle"]);
        Assert.Equal("Other", shape.Metadata.Type);
    }

    [Fact]
    public async Task Texts_are_translated_in_the_context_of_the_template()
    {
        _world.Translations["Tickets"] = "Billets";
        _world.Translations["Test.Theme.Views.Page|Tickets"] = "Demandes";
        _world.Translations["{0} of {1}"] = "{0} sur {1}";
        Assert.Equal("Demandes 1 sur 2 &lt;x&gt;", await _world.RenderAsync("{{ 'Tickets' | t }} {{ '{0} of {1}' | t: 1, 2 }} {{ '<x>' | t }}"));
    }

    [Fact]
    public async Task The_layout_has_a_body_sections_and_zones()
    {
        Assert.Equal("", await _world.RenderAsync("{% zone 'Header', position: '2' %}<i>{{ 'a' }}</i>{% endzone %}{% zone 'Header', position: '1' %}first {% endzone %}{% zone 'Content' %}body{% endzone %}"));
        Assert.Equal("first <i>a</i>|body|", await _world.RenderAsync("{% render_section 'Header' %}|{% render_body %}|{% render_section 'Footer', required: false %}"));
        var exception = await Assert.ThrowsAsync<LiquidException>(() => _world.RenderAsync("\n{% render_section 'Footer' %}"));
        Assert.Equal(2, exception.Line);
    }

    [Fact]
    public async Task A_form_that_posts_has_a_token_and_a_link_has_attributes()
    {
        _world.Http.Request.PathBase = "/site";
        var form = await _world.RenderAsync("{% form action: '~/tickets/new', class: 'f', enctype: 'multipart/form-data' %}<p>{{ 'x' }}</p>{% endform %}");
        Assert.StartsWith("<form action=\"/site/tickets/new\" class=\"f\" enctype=\"multipart/form-data\" method=\"post\"><p>x</p><input name=\"__RequestVerificationToken\" type=\"hidden\" value=\"", form);
        Assert.EndsWith("</form>", form);
        Assert.Equal("<form action=\"/search\" method=\"get\"></form>", await _world.RenderAsync("{% form action: '/search', method: 'get' %}{% endform %}"));
        Assert.Equal("<a data-x=\"&lt;\" href=\"/site/a\">b</a>", await _world.RenderAsync("{% a href: '~/a', data_x: '<' %}b{% enda %}"));
        Assert.Contains("__RequestVerificationToken", await _world.RenderAsync("{% antiforgerytoken %}"));
        Assert.Equal("/site/x http://localhost/site/x http://e.org/y", await _world.RenderAsync("{{ '~/x' | href }} {{ '~/x' | absolute_url }} {{ 'http://e.org/y' | absolute_url }}"));
    }

    [Fact]
    public async Task The_request_and_the_user_are_at_hand()
    {
        _world.Http.Request.Path = "/tickets";
        _world.Http.Request.QueryString = new("?q=a%20b&status=open");
        _world.Http.User = new(new System.Security.Claims.ClaimsIdentity([new("name", "Ana")], "cookie", "name", null));
        _world.Http.Items["x"] = 5;
        Assert.Equal(
            "/tickets a b open GET true Ana 5 [] ltr",
            await _world.RenderAsync("{{ Request.Path }} {{ Request.Query.q }} {{ Request.Query['status'] }} {{ Request.Method }} {{ User.Identity.IsAuthenticated }} {{ User.Identity.Name }} {{ HttpContext.Items['x'] }} [{{ Request.Nothing }}] {{ Culture.Dir }}"));
    }

    [Fact]
    public async Task Variables_of_one_template_are_unknown_to_the_next()
    {
        _world.Files["a.liquid"] = "{% assign secret = 1 %}{{ secret }}";
        _world.Files["b.liquid"] = "[{{ secret }}]";
        using var scope = _world.Services.CreateScope();
        Assert.Equal("1", LiquidViewWorld.Text(await _world.EngineAsync(scope.ServiceProvider, "a.liquid", new Shape())));
        Assert.Equal("[]", LiquidViewWorld.Text(await _world.EngineAsync(scope.ServiceProvider, "b.liquid", new Shape())));
    }

    [Fact]
    public async Task A_malformed_template_names_its_file_and_line_and_the_next_one_works()
    {
        var exception = await Assert.ThrowsAsync<LiquidException>(() => _world.RenderAsync("a\n{% if %}"));
        Assert.Equal("Areas/Test.Theme/Views/Page.liquid", exception.TemplateName);
        Assert.Equal(2, exception.Line);
        Assert.Equal("fine", await _world.RenderAsync("fine"));
    }

    [Fact]
    public async Task Json_of_content_is_read_by_path()
    {
        var shape = new Shape();
        shape.Properties["Json"] = System.Text.Json.Nodes.JsonNode.Parse("""{"Part":{"Text":"<a>","Number":1.5,"Yes":true,"Tags":["x","y"]}}""");
        Assert.Equal("&lt;a&gt; 2.5 yes x,y 2", await _world.RenderAsync(
            "{{ Model.Json.Part.Text }} {{ Model.Json.Part.Number | plus: 1 }} {% if Model.Json.Part.Yes %}yes{% endif %} {{ Model.Json.Part.Tags | join: ',' }} {% assign j = '{\"a\":[1,2]}' | jsonparse %}{{ j.a.last }}", shape));
    }

    [Fact]
    public async Task Text_is_rendered_with_a_model_and_values()
    {
        using var scope = _world.Services.CreateScope();
        var manager = scope.ServiceProvider.GetRequiredService<ILiquidTemplateManager>();
        Assert.Equal("Hi Ana & Ben", await manager.RenderStringAsync(
            "Hi {{ Model.Name }} & {{ other }}", NullEncoder.Default, new Dictionary<string, object> { ["Name"] = "Ana" }, [new("other", new StringValue("Ben"))]));
        Assert.Equal("", await manager.RenderStringAsync("", NullEncoder.Default));
        Assert.True(manager.Validate("{{ a }}", out _));
        Assert.False(manager.Validate("{{ a", out var errors));
        Assert.Equal("End of tag '}}' was expected at (1:5)", Assert.Single(errors));
    }

    [Theory]
    [InlineData("{{ 'AccentColor main.x' | html_class }}", "accent-color-main-x")]
    [InlineData("{% cache 'a' %}{% cache_expires_after '1' %}in{% endcache %}", "in")]
    [InlineData("{% httpcontext_add_items n: 1 %}{{ HttpContext.Items['n'] }}{% httpcontext_remove_items 'n' %}{{ HttpContext.Items['n'] }}", "1")]
    public async Task Smaller_tags_and_filters_work(string template, string expected) => Assert.Equal(expected, await _world.RenderAsync(template));

    public class TicketViewModel
    {
        public int Number { get; set; }

        public string Items => "Rows";
    }
}
