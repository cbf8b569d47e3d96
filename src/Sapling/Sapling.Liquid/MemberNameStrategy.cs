using System.Reflection;

namespace Fluid;

public delegate string MemberNameStrategy(MemberInfo member);
