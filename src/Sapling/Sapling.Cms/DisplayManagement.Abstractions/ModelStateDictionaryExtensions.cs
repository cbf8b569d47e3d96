using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.Mvc.ModelBinding;

public static class ModelStateDictionaryExtensions
{
    /// <summary>Adds an error to the field <paramref name="key"/> of a driver whose fields begin with <paramref name="prefix"/>.</summary>
    public static void AddModelError(this ModelStateDictionary modelState, string prefix, string key, string errorMessage) =>
        modelState.AddModelError(FullName(prefix, key), errorMessage);

    public static void BindValidationResults(this ModelStateDictionary modelState, string prefix, IEnumerable<ValidationResult> validationResults)
    {
        foreach (var result in validationResults)
        {
            modelState.BindValidationResult(prefix, result);
        }
    }

    /// <summary>Adds the result to each of its members, or to the whole when it names none.</summary>
    public static void BindValidationResult(this ModelStateDictionary modelState, string prefix, ValidationResult item)
    {
        var message = item.ErrorMessage ?? string.Empty;
        var members = item.MemberNames.ToArray();
        foreach (var member in members.Length == 0 ? [string.Empty] : members)
        {
            modelState.AddModelError(FullName(prefix, member), message);
        }
    }

    private static string FullName(string prefix, string key) =>
        string.IsNullOrEmpty(prefix) ? key : string.IsNullOrEmpty(key) ? prefix : $"{prefix}.{key}";
}
