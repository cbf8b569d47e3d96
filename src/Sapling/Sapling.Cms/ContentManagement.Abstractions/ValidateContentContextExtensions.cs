using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public static class ValidateContentContextExtensions
{
    public static void Fail(this ValidateContentContext context, ValidationResult error) => throw null!;

    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames) => throw null!;
}
