using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public static class ValidateContentPartContextExtensions
{
    public static void Fail(this ValidateContentPartContext context, ValidationResult error) => context.ContentValidateResult.Fail(error);

    /// <summary>Names the property by the path that its form field has.</summary>
    public static void Fail(this ValidateContentPartContext context, string errorMessage, string propertyName)
        => context.Fail(new ValidationResult(errorMessage, [$"{context.ContentTypePartDefinition.Name}.{propertyName}"]));
}
