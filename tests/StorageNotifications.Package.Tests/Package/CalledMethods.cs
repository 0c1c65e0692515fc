using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace StorageNotifications.Package.Tests.Package;

/// <summary>Finds the methods that the code of an assembly calls, as <c>Namespace.Type.Method</c>.</summary>
internal static class CalledMethods
{
    // The methods that the compiler generates for a record use all of its members.
    private static readonly string[] OfRecords = ["PrintMembers", "Equals", "GetHashCode", "Deconstruct"];

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => code.Value);

    public static HashSet<string> In(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        return metadata.MethodDefinitions
            .Select(metadata.GetMethodDefinition)
            .Where(method => method.RelativeVirtualAddress != 0 && !IsOfRecord(method, metadata))
            .SelectMany(method => TokensIn(file.GetMethodBody(method.RelativeVirtualAddress).GetILReader()))
            .Select(token => NameOf(token, metadata))
            .OfType<string>()
            .ToHashSet();
    }

    private static bool IsOfRecord(MethodDefinition method, MetadataReader metadata) =>
        OfRecords.Contains(metadata.GetString(method.Name))
        && metadata.GetTypeDefinition(method.GetDeclaringType()).GetMethods().Any(other => metadata.GetString(metadata.GetMethodDefinition(other).Name) == "PrintMembers");

    private static IEnumerable<EntityHandle> TokensIn(BlobReader code)
    {
        var tokens = new List<EntityHandle>();
        while (code.RemainingBytes > 0)
        {
            byte first = code.ReadByte();
            OpCode operation = Codes[first == 0xFE ? (short)(0xFE00 | code.ReadByte()) : first];
            switch (operation.OperandType)
            {
                case OperandType.InlineMethod:
                    tokens.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    int targets = code.ReadInt32();
                    code.Offset += targets * sizeof(int);
                    break;
                default:
                    code.Offset += SizeOf(operation.OperandType);
                    break;
            }
        }
        return tokens;
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private static string? NameOf(EntityHandle token, MetadataReader metadata) => token.Kind switch
    {
        HandleKind.MethodDefinition => NameOf(metadata.GetMethodDefinition((MethodDefinitionHandle)token), metadata),
        HandleKind.MemberReference => NameOf(metadata.GetMemberReference((MemberReferenceHandle)token), metadata),
        _ => null,
    };

    private static string NameOf(MethodDefinition method, MetadataReader metadata)
    {
        TypeDefinition type = metadata.GetTypeDefinition(method.GetDeclaringType());
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)}";
    }

    private static string? NameOf(MemberReference member, MetadataReader metadata)
    {
        if (member.Parent.Kind != HandleKind.TypeReference)
            return null;
        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}";
    }
}
