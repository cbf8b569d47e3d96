using System.Globalization;

namespace YesSql.Sql;

/// <summary>A function written as a format string over its arguments.</summary>
public class TemplateFunction(string template) : ISqlFunction
{
    public string Render(string[] arguments) => string.Format(CultureInfo.InvariantCulture, template, arguments);
}
