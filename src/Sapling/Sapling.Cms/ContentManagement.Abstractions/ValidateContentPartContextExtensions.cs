using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public static class ValidateContentPartContextExtensions
{
    public static void Fail(this ValidateContentPartContext context, ValidationResult error) => throw null!;

    public static void Fail(this ValidateContentPartContext context, string errorMessage, string propertyName) => throw null!;
}
