using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

public interface ILiquidTemplateManager
{
    bool Validate(string template, out IEnumerable<string> errors);
}
