using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>What the settings of a field ask of its value; the same for a form and for an import.</summary>
internal sealed class FieldRules(IStringLocalizer<FieldRules> localizer)
{
    private readonly IStringLocalizer S = localizer;

    internal IEnumerable<string> Check(TextField field, ContentPartFieldDefinition definition)
        => Required<TextFieldSettings>(definition, string.IsNullOrWhiteSpace(field.Text));

    internal IEnumerable<string> Check(HtmlField field, ContentPartFieldDefinition definition)
        => Required<HtmlFieldSettings>(definition, string.IsNullOrWhiteSpace(field.Html));

    internal IEnumerable<string> Check(DateField field, ContentPartFieldDefinition definition)
        => Required<DateFieldSettings>(definition, field.Value is null);

    internal IEnumerable<string> Check(DateTimeField field, ContentPartFieldDefinition definition)
        => Required<DateTimeFieldSettings>(definition, field.Value is null);

    internal IEnumerable<string> Check(BooleanField field, ContentPartFieldDefinition definition) => [];

    internal IEnumerable<string> Check(NumericField field, ContentPartFieldDefinition definition)
    {
        if (field.Value is not { } value)
        {
            return Required<NumericFieldSettings>(definition, true);
        }

        var settings = definition.GetSettings<NumericFieldSettings>();
        var errors = new List<string>();
        if (value < settings.Minimum)
        {
            errors.Add(S["{0} must be at least {1}.", definition.DisplayName(), settings.Minimum]);
        }

        if (value > settings.Maximum)
        {
            errors.Add(S["{0} must be at most {1}.", definition.DisplayName(), settings.Maximum]);
        }

        if (decimal.Round(value, settings.Scale) != value)
        {
            errors.Add(settings.Scale == 0
                ? S["{0} must be a whole number.", definition.DisplayName()]
                : S["{0} must have at most {1} decimals.", definition.DisplayName(), settings.Scale]);
        }

        return errors;
    }

    internal string NotANumber(ContentPartFieldDefinition definition) => S["{0} must be a number.", definition.DisplayName()];

    private IEnumerable<string> Required<TSettings>(ContentPartFieldDefinition definition, bool isEmpty) where TSettings : FieldSettings, new()
        => isEmpty && definition.GetSettings<TSettings>().Required ? [S["A value is required for {0}.", definition.DisplayName()]] : [];
}
