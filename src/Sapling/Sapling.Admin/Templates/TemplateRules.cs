using Microsoft.Extensions.Localization;
using OrchardCore.Liquid;

namespace Sapling.Admin.Templates;

/// <summary>What makes a template one that can be kept.</summary>
internal sealed class TemplateRules
{
    private readonly ILiquidTemplateManager _liquid;
    private readonly IStringLocalizer S;

    public TemplateRules(ILiquidTemplateManager liquid, IStringLocalizer<TemplateRules> stringLocalizer)
    {
        _liquid = liquid;
        S = stringLocalizer;
    }

    /// <returns>What is wrong, by field; none when all is well. What the parser refuses comes with its line.</returns>
    public IEnumerable<(string Field, string Error)> Check(TemplateViewModel model)
    {
        if (model.Name is not { Length: > 0 and <= TemplateViewModel.NameMaxLength } name || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
        {
            yield return (nameof(model.Name), S["Give the name of a shape or alternate: letters, digits and underscores."]);
        }

        if (model.Description?.Length > TemplateViewModel.DescriptionMaxLength || model.Description?.Any(char.IsControl) == true)
        {
            yield return (nameof(model.Description), S["Write one line of at most {0} characters.", TemplateViewModel.DescriptionMaxLength]);
        }

        if (string.IsNullOrWhiteSpace(model.Content))
        {
            yield return (nameof(model.Content), S["Write the template."]);
        }
        else if (model.Content.Length > TemplateViewModel.ContentMaxLength || model.Content.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)))
        {
            yield return (nameof(model.Content), S["A template is plain text of at most {0} characters.", TemplateViewModel.ContentMaxLength]);
        }
        else if (!_liquid.Validate(model.Content, out var errors))
        {
            foreach (var error in errors)
            {
                yield return (nameof(model.Content), error);
            }
        }
    }
}
