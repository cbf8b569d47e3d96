using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.Mvc.ModelBinding;

public static class ModelStateDictionaryExtensions
{
    public static void AddModelError(this ModelStateDictionary modelState, string prefix, string key, string errorMessage) => throw null!;

    public static void BindValidationResults(this ModelStateDictionary modelState, string prefix, IEnumerable<ValidationResult> validationResults) => throw null!;

    public static void BindValidationResult(this ModelStateDictionary modelState, string prefix, ValidationResult item) => throw null!;
}
