using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Sapling.Cms.Mvc;

/// <summary>What stands beside a field whose value cannot be read, in the visitor's language and without the name of a property.</summary>
internal sealed class BindingMessages(IStringLocalizer<BindingMessages> localizer) : IConfigureOptions<MvcOptions>
{
    private readonly IStringLocalizer S = localizer;

    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetMissingBindRequiredValueAccessor(_ => S["Enter a value."]);
        messages.SetMissingKeyOrValueAccessor(() => S["Enter a value."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => S["Enter a value."]);
        messages.SetValueMustNotBeNullAccessor(Invalid);
        messages.SetValueIsInvalidAccessor(Invalid);
        messages.SetUnknownValueIsInvalidAccessor(_ => Invalid(""));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(Invalid);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Invalid(""));
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Invalid(value));
        messages.SetValueMustBeANumberAccessor(_ => S["Enter a number."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => S["Enter a number."]);
    }

    private string Invalid(string? value) => string.IsNullOrWhiteSpace(value) ? S["Enter a value."] : S["“{0}” is not valid here.", value];
}
