using Fluid;
using Fluid.Values;

namespace Sapling.Tests.Liquid;

public sealed class LiquidMemberAccessTests
{
    private readonly TemplateOptions _options = new();

    [Fact]
    public void Nothing_of_an_object_is_seen_unless_it_is_registered()
    {
        Assert.Equal("[]", Render("[{{ ticket.Number }}]"));
        _options.MemberAccessStrategy.Register<Ticket>(nameof(Ticket.Number));
        Assert.Equal("[7]", Render("[{{ ticket.Number }}{{ ticket.Secret }}]"));
    }

    [Fact]
    public void Whole_types_bases_and_interfaces_can_be_registered()
    {
        _options.MemberAccessStrategy.Register<IHasName>();
        Assert.Equal("[grinder]", Render("[{{ ticket.Name }}{{ ticket.Number }}]"));
        _options.MemberAccessStrategy.Register<Base>();
        Assert.Equal("[base 3]", Render("[{{ ticket.OfBase }} {{ ticket.Field }}]"));
        _options.MemberAccessStrategy.Register<Ticket>(x => x.Number, x => x.Size);
        Assert.Equal("[7 1]", Render("[{{ ticket.Number }} {{ ticket.Size.Width }}]", typeof(Size)));
    }

    [Fact]
    public void A_member_that_does_not_exist_cannot_be_registered() =>
        Assert.Throws<ArgumentException>(() => _options.MemberAccessStrategy.Register<Ticket>("Nothing"));

    [Fact]
    public async Task Delegates_give_members_at_once_or_later()
    {
        var strategy = _options.MemberAccessStrategy;
        strategy.Register<Ticket, object>("Twice", ticket => ticket.Number * 2);
        strategy.Register<Ticket, FluidValue>("Mine", (ticket, context) => new StringValue(context.CultureInfo.Name + ticket.Number));
        strategy.Register<Ticket, string>("Later", async ticket =>
        {
            await Task.Yield();
            return "later" + ticket.Number;
        });
        strategy.Register<Base, object>((ticket, name) => "any " + name);

        var context = new TemplateContext(_options).SetValue("ticket", new Ticket());
        var text = await Template.Parser.Parse("{{ ticket.Twice }} {{ ticket.Mine }} {{ ticket.Later | upcase }} {{ ticket.Later.size }} {{ ticket.Other }} {% if ticket.Later == 'later7' and ticket.Later %}yes{% endif %}").RenderAsync(context);
        Assert.Equal("14 7 LATER7 6 any Other yes", text);
    }

    [Fact]
    public void Names_can_be_of_another_case()
    {
        _options.MemberAccessStrategy.IgnoreCasing = true;
        _options.MemberAccessStrategy.Register<Ticket>();
        Assert.Equal("7", Render("{{ ticket.number }}"));
    }

    [Fact]
    public void Names_can_be_renamed()
    {
        _options.MemberAccessStrategy.MemberNameStrategy = MemberNameStrategies.SnakeCase;
        _options.MemberAccessStrategy.Register<Ticket>();
        Assert.Equal("base", Render("{{ ticket.of_base }}"));
    }

    [Fact]
    public void Members_of_the_model_are_names_of_their_own_unless_refused()
    {
        _options.MemberAccessStrategy.Register<Ticket>();
        var template = Template.Parser.Parse("[{{ Number }}]");
        Assert.Equal("[7]", template.Render(new TemplateContext(new Ticket(), _options)));
        Assert.Equal("[]", template.Render(new TemplateContext(new Ticket(), _options, false)));
    }

    [Fact]
    public void Converters_come_before_everything_else()
    {
        _options.ValueConverters.Add(value => value is DayOfWeek day ? day.ToString() : null);
        _options.ValueConverters.Add(value => value is Ticket ticket ? new StringValue("ticket " + ticket.Number) : null);
        var context = new TemplateContext(_options).SetValue("day", DayOfWeek.Friday).SetValue("ticket", new Ticket());
        Assert.Equal("Friday ticket 7", Template.Parser.Parse("{{ day }} {{ ticket }}").Render(context));
    }

    [Fact]
    public void Dictionaries_and_paths_are_read_by_name()
    {
        _options.MemberAccessStrategy.Register<Ticket>();
        _options.MemberAccessStrategy.Register<Size>();
        var context = new TemplateContext(_options)
            .SetValue("ticket", new Ticket())
            .SetValue("counts", new Dictionary<string, int> { ["a"] = 1 })
            .SetValue("lazy", () => new StringValue("made"));
        Assert.Equal("1 1 made", Template.Parser.Parse("{{ counts.a }} {{ ticket['Size.Width'] }} {{ lazy }}").Render(context));
    }

    private string Render(string template, Type? also = null)
    {
        if (also is not null)
        {
            _options.MemberAccessStrategy.Register(also);
        }

        return Template.Parser.Parse(template).Render(new TemplateContext(_options).SetValue("ticket", new Ticket()));
    }

    public interface IHasName
    {
        string Name { get; }
    }

    public readonly record struct Size(int Width);

    public class Base
    {
        public int Field = 3;

        public string OfBase => "base";
    }

    public sealed class Ticket : Base, IHasName
    {
        public int Number => 7;

        public string Secret => "secret";

        public string Name => "grinder";

        public Size Size => new(1);
    }
}
