using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement.Display;

internal static class ContentValidateResultExtensions
{
    /// <summary>Puts what the handlers found beside the form fields, where a driver has not said so already.</summary>
    internal static void AddTo(this ContentValidateResult result, ModelStateDictionary modelState)
    {
        foreach (var error in result.Errors)
        {
            var key = error.MemberNames.FirstOrDefault() ?? string.Empty;
            if (key.Length == 0 || modelState.GetFieldValidationState(key) != ModelValidationState.Invalid)
            {
                modelState.AddModelError(key, error.ErrorMessage ?? string.Empty);
            }
        }
    }
}
