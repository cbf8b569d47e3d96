using Fluid;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;

namespace Sapling.Admin.Templates;

/// <summary>The language in short: examples to begin with, and every tag and filter that this site knows.</summary>
internal sealed class LiquidHelp(LiquidViewParser parser, IOptions<TemplateOptions> options, IStringLocalizer<LiquidHelp> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public IEnumerable<string> Tags => parser.Tags.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<string> Filters => options.Value.Filters.Select(filter => filter.Key).Order(StringComparer.Ordinal);

    public (string Code, string Meaning)[] Examples =>
    [
        ("{{ Model.Title }}", S["writes a value; < and & are encoded"]),
        ("{{ Model.Body | raw }}", S["writes HTML that is safe already"]),
        ("{{ \"Hello {0}\" | t: Model.Name }}", S["a text in the visitor's language"]),
        ("{% if Model.IsNew %}…{% else %}…{% endif %}", S["one or the other"]),
        ("{% for row in Model.Rows %}{{ row.Title }}{% endfor %}", S["each of a list"]),
        ("{% assign name = Model.Title | upcase %}", S["keeps a value for later"]),
        ("{{ Model.Created | date: \"%Y-%m-%d\" }}", S["a date in a form of your own"]),
        ("{{ Model.ReplyForm | shape_render }}", S["a shape inside this one"]),
        ("{{ \"~/search\" | href }}", S["an address of this site"]),
        ("{% comment %}…{% endcomment %}", S["is left out"]),
    ];
}
