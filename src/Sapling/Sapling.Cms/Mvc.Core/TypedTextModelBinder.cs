using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Sapling.Cms.Mvc;

/// <summary>
/// Binds text, and complains beside the field of what nobody can type and not every database can keep: control characters other
/// than tab and line ends, and halves of characters. The text itself is left as it was sent, for those who clean it themselves.
/// </summary>
internal sealed class TypedTextModelBinder(IModelBinder inner) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await inner.BindModelAsync(bindingContext);
        if (bindingContext.Result.Model is string text && !IsTypeable(text))
        {
            var localizer = bindingContext.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<TypedTextModelBinder>>();
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, localizer["There are invisible control characters in this text. Please remove them."]);
        }
    }

    internal static bool IsTypeable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(letter) || (char.IsControl(letter) && letter is not ('\t' or '\r' or '\n')))
            {
                return false;
            }
        }

        return true;
    }
}
