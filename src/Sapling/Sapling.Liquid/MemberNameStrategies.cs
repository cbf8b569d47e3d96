using System.Reflection;
using System.Text.Json;

namespace Fluid;

public sealed class MemberNameStrategies
{
    public static readonly MemberNameStrategy Default = member => member.Name;
    public static readonly MemberNameStrategy CamelCase = RenameCamelCase;
    public static readonly MemberNameStrategy SnakeCase = RenameSnakeCase;

    public static string RenameCamelCase(MemberInfo member) => JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    public static string RenameSnakeCase(MemberInfo member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name);
}
